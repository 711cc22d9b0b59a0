/**
 * What a captured track goes through before it is shown and sent. The code for it is fetched when it is first needed; a browser
 * that blurs by itself needs none (W3C mediacapture-extensions, section 9).
 */
import type { Background, NoiseSuppression } from './effects-choice.ts';

export interface Treatment {
  /** What is to be shown and sent. */
  readonly track: MediaStreamTrack;
  /** Ends the treatment; the captured track goes on. */
  stop(): void;
}

/** What may happen to a background later on. */
export interface BackgroundEvents {
  /** Frames take longer than there is time between them. */
  readonly onSlow: () => void;
  /** It has stopped by itself, and makes no more frames. */
  readonly onLost: () => void;
}

/** Undefined where the captured track can be sent as it is. Rejects where the background cannot be had. */
export async function treatCamera(captured: MediaStreamTrack, background: Background, events: BackgroundEvents): Promise<Treatment | undefined> {
  if (await blursByItself(captured, background === 'blur')) return undefined;
  if (background === 'none') return undefined;
  const { startBackground } = await import('./effects/background.ts');
  return startBackground(captured, background, events);
}

/** Undefined where the captured track can be sent as it is. Rejects where the suppression cannot be had. */
export async function treatMicrophone(captured: MediaStreamTrack, kind: NoiseSuppression): Promise<Treatment | undefined> {
  if (kind !== 'strong') return undefined;
  const { suppressNoise } = await import('./effects/noise.ts');
  return suppressNoise(captured);
}

/** Not yet in TypeScript's DOM. */
interface BlurConstraint {
  readonly backgroundBlur?: ConstrainBoolean;
}

/** Switches the browser's own blur as wanted. False where there is none. */
async function blursByItself(captured: MediaStreamTrack, wanted: boolean): Promise<boolean> {
  const { backgroundBlur: able } = (captured.getCapabilities?.() ?? {}) as { readonly backgroundBlur?: readonly boolean[] };
  const constraints: MediaTrackConstraints & BlurConstraint = captured.getConstraints?.() ?? {};
  // What the person asked of the system itself stays: only a blur of ours is taken back.
  if (!able?.includes(true) || (!wanted && constraints.backgroundBlur !== true)) return false;
  const changed: MediaTrackConstraints & BlurConstraint = { ...constraints, backgroundBlur: wanted };
  return captured.applyConstraints(changed).then(
    () => wanted,
    // Then ours is used.
    () => false,
  );
}
