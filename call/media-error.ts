/**
 * Why a browser gave no camera, microphone or screen, as a closed set. The specification's names (W3C mediacapture-main,
 * section 10.1.5) say less than a person needs, so Chromium's and Firefox's messages are read too.
 */
export type MediaError =
  /** The person, or a policy, said no to this site. */
  | 'denied'
  /** The prompt was closed without an answer. */
  | 'dismissed'
  /** The operating system keeps the browser from the device. */
  | 'system-denied'
  /** Another program holds the device, or the hardware failed. */
  | 'in-use'
  /** There is no such device. */
  | 'no-device'
  /** There is one, but none that does what a meeting asks for. */
  | 'unsuited'
  /** The device did not start in time. */
  | 'not-started'
  /** The page is not in a secure context, so browsers give it no devices. */
  | 'insecure'
  /** This browser cannot do it at all (screen sharing on a phone). */
  | 'unsupported';

/** The closest MediaError for what getUserMedia or getDisplayMedia rejected with. */
export function mediaErrorOf(reason: unknown): MediaError {
  const { name, message } = reason instanceof Error ? reason : { name: '', message: String(reason) };
  switch (name) {
    case 'NotAllowedError':
    case 'SecurityError':
    case 'PermissionDeniedError':
      if (/system|denied by the (os|platform)/i.test(message)) return 'system-denied';
      return /dismissed/i.test(message) ? 'dismissed' : 'denied';
    case 'NotFoundError':
    case 'DevicesNotFoundError':
      return 'no-device';
    case 'OverconstrainedError':
      return 'unsuited';
    case 'NotReadableError':
    case 'TrackStartError':
      return 'in-use';
    case 'AbortError':
    case 'TimeoutError':
      return 'not-started';
    case 'NotSupportedError':
    case 'TypeError':
      return 'unsupported';
    default:
      return 'in-use';
  }
}
