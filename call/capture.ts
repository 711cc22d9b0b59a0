/** Asking the browser for tracks: constraints, fallbacks, and one MediaError where it gives none. */
import { type MediaError, mediaErrorOf } from './media-error.ts';
import { devicePermission } from './permission.ts';

export type Captured = { readonly ok: true; readonly track: MediaStreamTrack } | { readonly ok: false; readonly error: MediaError };
export type DeviceSource = 'microphone' | 'camera';
/** A device by its id (`''` for the browser's default), or the main camera of one side of a phone. */
export type Wanted = string | { readonly facingMode: 'user' | 'environment' };

/** What is to be opened. */
export interface WantedDevices {
  readonly microphone?: Wanted;
  readonly camera?: Wanted;
  /** Whether the browser suppresses noise; by default it does. */
  readonly suppressNoise?: boolean;
}

/** What to ask for. `exact`, because Chromium takes an `ideal` device for one wish among many and gives another. */
function constraintsOf(source: DeviceSource, wanted: Wanted, noiseSuppression: boolean): MediaTrackConstraints {
  const device = typeof wanted === 'object' ? { facingMode: { exact: wanted.facingMode } } : wanted ? { deviceId: { exact: wanted } } : {};
  if (source === 'microphone') return { ...device, echoCancellation: true, noiseSuppression, autoGainControl: true };
  return { ...device, width: { ideal: 1280 }, height: { ideal: 720 }, frameRate: { ideal: 24, max: 30 } };
}

/** The fields of navigator.mediaDevices, missing in an insecure context and in old browsers. */
function mediaDevices(): Partial<MediaDevices> {
  return (navigator as Partial<Navigator>).mediaDevices ?? {};
}

/** One device. Never rejects. */
export async function captureDevice(source: DeviceSource, wanted: Wanted, suppressNoise: boolean): Promise<Captured> {
  const { microphone, camera } = await captureDevices({ [source]: wanted, suppressNoise });
  return (source === 'microphone' ? microphone : camera) ?? { ok: false, error: 'no-device' };
}

/**
 * The devices asked for, together, so that the person answers one question. Where the browser refuses both, each is tried by
 * itself, unless that would only ask the person again. Never rejects.
 */
export async function captureDevices(wanted: WantedDevices): Promise<{ microphone?: Captured; camera?: Captured }> {
  const devices = mediaDevices();
  const sources = (['microphone', 'camera'] as const).filter((source) => wanted[source] !== undefined);
  const all = (captured: (source: DeviceSource) => Captured) => Object.fromEntries(sources.map((source) => [source, captured(source)]));
  const { getUserMedia } = devices;
  if (!getUserMedia) return all(() => ({ ok: false, error: isSecureContext ? 'unsupported' : 'insecure' }));
  const { microphone, camera, suppressNoise = true } = wanted;
  try {
    const stream = await getUserMedia.call(devices, {
      ...(microphone === undefined ? {} : { audio: constraintsOf('microphone', microphone, suppressNoise) }),
      ...(camera === undefined ? {} : { video: constraintsOf('camera', camera, suppressNoise) }),
    });
    return all((source) => {
      const track = source === 'microphone' ? stream.getAudioTracks()[0] : stream.getVideoTracks()[0];
      return track ? { ok: true, track } : { ok: false, error: 'no-device' };
    });
  } catch (reason) {
    const error = mediaErrorOf(reason);
    const failed: Captured = { ok: false, error };
    const [only, another] = sources;
    if (only && !another) {
      // A remembered device that is gone falls back quietly to the browser's default.
      const gone = error === 'no-device' || error === 'unsuited';
      return gone && wanted[only] !== '' ? captureDevices({ [only]: '', suppressNoise }) : all(() => failed);
    }
    if (error !== 'denied' && error !== 'dismissed') {
      return { microphone: await captureDevice('microphone', microphone ?? '', suppressNoise), camera: await captureDevice('camera', camera ?? '', suppressNoise) };
    }
    // Blocked: this site may not use the device whatever the person answers now.
    const [microphoneBlocked, cameraBlocked] = (await Promise.all([devicePermission('microphone'), devicePermission('camera')])).map((state) => state === 'denied');
    if (microphoneBlocked === cameraBlocked) return all(() => failed);
    return microphoneBlocked
      ? { microphone: failed, camera: await captureDevice('camera', camera ?? '', suppressNoise) }
      : { microphone: await captureDevice('microphone', microphone ?? '', suppressNoise), camera: failed };
  }
}

/** What the picker may be told; not in TypeScript's library yet. A browser leaves out what it does not know. */
interface ScreenOptions extends DisplayMediaStreamOptions {
  /** This very tab is no choice: it would show itself in itself. */
  readonly selfBrowserSurface: 'exclude';
  /** The person may go on with another tab without stopping. */
  readonly surfaceSwitching: 'include';
  /** The sound of the whole computer is a choice. */
  readonly systemAudio: 'include';
  readonly audio: MediaTrackConstraints & { readonly restrictOwnAudio: true };
}

/** `restrictOwnAudio`: without the voices of the meeting, which the others would hear come back. */
const SCREEN: ScreenOptions = {
  video: { frameRate: { ideal: 15, max: 30 } },
  audio: { restrictOwnAudio: true },
  selfBrowserSurface: 'exclude',
  surfaceSwitching: 'include',
  systemAudio: 'include',
};

/** Opens the browser's picker for a screen, a window or a tab, with its sound where the browser offers it. Never rejects. */
export async function captureScreen(): Promise<{ readonly ok: true; readonly stream: MediaStream } | { readonly ok: false; readonly error: MediaError }> {
  const devices = mediaDevices();
  if (!devices.getDisplayMedia) return { ok: false, error: 'unsupported' };
  try {
    return { ok: true, stream: await devices.getDisplayMedia(SCREEN) };
  } catch (reason) {
    return { ok: false, error: mediaErrorOf(reason) };
  }
}
