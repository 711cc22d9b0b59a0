/** What a recording of oneself says of the microphone. A pure policy over looks at it, taken while it ran. */
import { SPEECH } from './speech-detector.ts';

/** One look. */
export interface Look {
  /** 0 to 1, linear. */
  readonly level: number;
  /** See `Devices.microphoneSilent`. */
  readonly silent: boolean | undefined;
}

export type RecordingVerdict =
  | 'heard'
  /** There was a sound, but no voice. */
  | 'faint'
  /** There was nothing at all. */
  | 'silent'
  /** The browser does not let the page listen: the ear must say. */
  | 'unknown';

export function recordingVerdict(looks: readonly Look[]): RecordingVerdict {
  if (looks.some(({ level }) => level >= SPEECH)) return 'heard';
  const known = looks.filter(({ silent }) => silent !== undefined);
  if (known.length === 0) return 'unknown';
  return known.every(({ silent }) => silent) ? 'silent' : 'faint';
}
