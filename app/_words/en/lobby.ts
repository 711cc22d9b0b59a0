/** The words of the lobby. */
import type { Plural } from '../fill.ts';

export const lobby = {
  title: 'Lobby: {meeting}',
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
  unnamedDevice: 'Device {number}',
  level: 'Microphone level',
  testSpeaker: 'Test speaker',
  allow: { microphone: 'Allow microphone', camera: 'Allow camera', both: 'Allow microphone and camera' },
  tryAgain: 'Try again',
  recordTest: 'Record a test',
  close: 'Close',
  testFailed: 'The sound could not be played. Choose another speaker and try again.',
  connecting: 'Connecting to the meeting server…',
  disconnected: 'The meeting server cannot be reached just now. Trying again…',
  reload: 'Reload the page',
  devices: 'Devices',
  /** The relay, as far as the person should know of it; a host is told what to do. */
  relay: {
    available: 'Relay available',
    noneForHost: 'No relay: people on strict networks may not connect. To set one up, see “Calls across firewalls” in the README.',
    failingForHost: 'The relay does not work: people on strict networks may not connect. The server’s log and “npm run doctor” say why.',
    failing: 'The relay does not work just now. On a strict network you may not connect.',
  },
  /** Who is already inside: some by name, and how many others. */
  inside: { one: '{names} is here.', other: '{names} are here.' } as Plural,
  others: { one: '1 other person', other: '{count} other people' } as Plural,
};
