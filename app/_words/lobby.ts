/** The words of the lobby. */
import type { RelayState } from '#protocol/ice';
import type { Role } from '#protocol/participant';

const people = new Intl.ListFormat('en', { type: 'conjunction' });

export const LOBBY = {
  title: (meeting: string) => `Lobby: ${meeting}`,
  preview: 'Camera preview',
  looking: 'Looking for this meeting…',
  code: 'Meeting code',
  empty: 'Nobody else is here yet.',
  yourName: 'Your name',
  namePlaceholder: 'How the others will see you',
  join: 'Join now',
  joining: 'Joining…',
  why: 'Your browser will ask for your microphone and camera, so that the others can hear and see you.',
  cameraOff: 'Your camera is off',
  camera: 'Camera',
  microphone: 'Microphone',
  speaker: 'Speaker',
  noDevice: 'None found',
  defaultDevice: 'Default of this device',
  unnamedDevice: (number: number) => `Device ${number}`,
  level: 'Microphone level',
  testSpeaker: 'Test speaker',
  testFailed: 'The sound could not be played. Choose another speaker and try again.',
  connecting: 'Connecting to the meeting server…',
  disconnected: 'The meeting server cannot be reached just now. Trying again…',
  reload: 'Reload the page',
  devices: 'Devices',
} as const;

/** What a person should know of the relay before they join; undefined where there is nothing to say. A host is told what to do. */
export function relayWords(relay: RelayState | undefined, role: Role): { readonly tone: 'quiet' | 'problem'; readonly words: string } | undefined {
  switch (relay) {
    case undefined:
    case 'unproved':
      return undefined;
    case 'available':
      return { tone: 'quiet', words: 'Relay available' };
    case 'none':
      return role === 'host' ? { tone: 'quiet', words: 'No relay: people on strict networks may not connect. To set one up, see “Calls across firewalls” in the README.' } : undefined;
    case 'failing':
      return role === 'host'
        ? { tone: 'problem', words: 'The relay does not work: people on strict networks may not connect. The server’s log and “npm run doctor” say why.' }
        : { tone: 'quiet', words: 'The relay does not work just now. On a strict network you may not connect.' };
    default:
      return relay satisfies never;
  }
}

/** Who is already inside. `names` may be fewer than `count`. */
export function whoIsInside(names: readonly string[], count: number): string {
  if (count === 0 || names.length === 0) return LOBBY.empty;
  const shown = names.slice(0, 3);
  const more = count - shown.length;
  const listed = more > 0 ? [...shown, more === 1 ? '1 other person' : `${more} other people`] : shown;
  return `${people.format(listed)} ${count === 1 ? 'is' : 'are'} here.`;
}
