/**
 * What a person shares, as far as it concerns the meeting: a picture that shows the meeting shows itself in itself, without end.
 * A tab is known by its handle (W3C capture-handle-identity), which Chromium alone has; a screen by its kind (W3C screen-capture,
 * section 5.4.1).
 */
export type ScreenSurface =
  /** The tab that this page is in. */
  | 'this-tab'
  /** The only screen of this computer, so the meeting is on it, or may be at any time. */
  | 'this-screen'
  /** One of several screens: which, the browser does not tell. */
  | 'some-screen'
  /** A window, another tab, or nobody knows. */
  | 'other';

interface HandledDevices {
  setCaptureHandleConfig?(config: { readonly handle: string; readonly permittedOrigins: readonly string[] }): void;
}

export interface HandledTrack extends MediaStreamTrack {
  getCaptureHandle?(): { readonly handle?: string } | null;
}

/** Makes this tab one that can be told from others. Returns its handle; undefined where the browser has none. */
export function showHandle(): string | undefined {
  const devices = (navigator as Partial<Navigator>).mediaDevices as HandledDevices | undefined;
  if (!devices?.setCaptureHandleConfig) return undefined;
  const handle = crypto.randomUUID();
  devices.setCaptureHandleConfig({ handle, permittedOrigins: [location.origin] });
  return handle;
}

/** @param handle that of this tab */
export function surfaceOf(track: HandledTrack, handle: string | undefined): ScreenSurface {
  if (handle !== undefined && track.getCaptureHandle?.()?.handle === handle) return 'this-tab';
  if (track.getSettings().displaySurface !== 'monitor') return 'other';
  // Window Management, section 3.2.1: not in every browser, and without it the usual case is one screen.
  return (screen as { readonly isExtended?: boolean }).isExtended ? 'some-screen' : 'this-screen';
}
