/**
 * The media sections that every connection has, in the order in which they stand in its description. They never change
 * while the connection lives: a track's source is known by its position, and to mute, to change a device or to share a
 * screen is `replaceTrack` on a sender that is already there, without a new negotiation.
 */
import type { Sending } from '#protocol/participant';

export const SLOTS = [
  { name: 'microphone', kind: 'audio' },
  { name: 'camera', kind: 'video' },
  { name: 'screen', kind: 'video' },
  { name: 'screenAudio', kind: 'audio' },
] as const;

export type Slot = (typeof SLOTS)[number]['name'];

/** What is to be sent in each slot; null sends nothing. */
export type LocalTracks = Readonly<Record<Slot, MediaStreamTrack | null>>;

/** What is sent, in a word for each source. */
export function sendingOf({ microphone, camera, screen }: LocalTracks): Sending {
  return { microphone: microphone !== null, camera: camera !== null, screen: screen !== null };
}

export const NO_TRACKS: LocalTracks = { microphone: null, camera: null, screen: null, screenAudio: null };
