/** The words of the meeting. */
import type { Reaction } from '#protocol/reaction';
import type { Right } from '#protocol/rights';

const people = new Intl.ListFormat('en', { type: 'conjunction' });

export const meeting = {
  title: (meeting: string, count: number) => `Meeting: ${meeting} (${count})`,
  region: 'Meeting',
  controls: 'Meeting controls',
  share: 'Share screen',
  stopSharing: 'Stop sharing',
  people: 'People',
  switchCamera: 'Switch camera',
  raiseHand: 'Raise hand',
  lowerHand: 'Lower hand',
  react: 'React',
  hand: (place: number) => `hand raised, number ${place}`,
  more: 'More',
  leave: 'Leave',
  you: 'you',
  host: 'Host',
  coHost: 'Co-host',
  settings: 'Meeting settings',
  roomLocked: 'The meeting is locked: nobody new comes in.',
  roomWaits: 'A host lets people in.',
  /** Why a button does nothing. */
  keptFrom: {
    microphone: 'A host keeps your microphone off in this meeting.',
    camera: 'A host keeps your camera off in this meeting.',
    screen: 'A host does not let you share your screen in this meeting.',
    chat: 'A host does not let you write in the chat of this meeting.',
  } satisfies Record<Right, string>,
  camerasFull: (most: number) => `Only ${most} ${most === 1 ? 'camera' : 'cameras'} at a time here. You can turn yours on when another is off.`,
  close: 'Close',
  notShown: 'This cannot be shown because of a fault of ours. The meeting goes on.',
  tryAgain: 'Try again',
  turnOnSound: 'Turn on sound',
  soundBlocked: 'Your browser keeps the meeting silent until you say so.',
  keys: 'Keyboard shortcuts',
  copyLink: 'Copy link',
  copied: 'Link copied',
  showQrCode: 'Show QR code',
  qrCodeHeading: 'Scan to join',
  qrCodeOf: (link: string) => `QR code of ${link}`,
  copyByHand: 'Copy this link',
  copyByHandHint: 'Your browser did not let the page copy it. Press Ctrl+C or Cmd+C, or copy it from the menu.',
  aloneHeading: 'You are the only one here',
  alone: 'Send this link to the people you want to meet.',
  details: 'Connection details',
  endForEveryone: 'End meeting for everyone',
  endHeading: 'End the meeting for everyone?',
  endWarning: 'Everybody is disconnected, and nobody comes in by the link until a host opens the meeting again.',
  ending: 'Ending…',
  cancel: 'Cancel',
  dismiss: 'Dismiss',
  mutedSpeech: 'You are muted: nobody hears you. Press Ctrl+D, or hold Space while you talk.',
  weakLine: 'Your connection is weak: the others may hear and see you badly. Move nearer to your Wi-Fi, or turn off your camera.',
  neverAgain: 'Do not show again',
  stillThere: 'Are you still there?',
  leavingSoon: 'You have been the only one here for ten minutes. Without an answer you leave the meeting in two minutes; the link goes on working.',
  stay: 'Stay',
  /** Between a name and its states. */
  stateSeparator: ', ',
  states: { microphoneOff: 'microphone off', speaking: 'speaking', cameraOff: 'camera off', sharing: 'sharing the screen', handRaised: 'hand raised' },
  /** What pressing a reaction shows, for those who do not see it. */
  reactions: {
    '👍': 'Thumbs up',
    '👏': 'Applause',
    '❤️': 'Heart',
    '😂': 'Laughing',
    '😮': 'Surprised',
    '🎉': 'Party',
  } satisfies Record<Reaction, string>,
  screenOf: (name: string) => `${name}'s screen`,
  peopleCount: (count: number) => (count === 1 ? '1 person' : `${count} people`),
  /** A device was unplugged; `label` is the one that took its place, empty where it has none. */
  switchedTo: (source: 'microphone' | 'camera', label: string) =>
    `${source === 'microphone' ? 'Your microphone' : 'Your camera'} was unplugged. Now using ${label === '' ? 'another one' : label}.`,
  /** By the browser's own button, or by the device. */
  paused: {
    microphone: 'Your browser or your device has paused your microphone: nobody hears you. Turn it off and on here to take it up again.',
    camera: 'Your browser or your device has paused your camera: nobody sees you. Turn it off and on here to take it up again.',
  },
  /** The label of a tile whose connection is not simply there. */
  link: {
    lost: 'Connection lost, waiting',
    poor: 'Poor connection',
    heldBack: 'Picture paused: their connection is slow',
    connecting: 'Connecting…',
    reconnecting: 'Reconnecting…',
    blocked: 'Cannot connect. A network between you blocks it.',
    noRelay: 'Cannot connect. This server has no relay for strict networks.',
    relayRefused: 'Cannot connect. The relay refused our credentials.',
  },
  serverReconnecting: 'Reconnecting to the meeting server. You can still see and hear the others.',
  relayRefused: 'The relay refused our credentials. You may not connect to everyone. Tell whoever runs this server.',
  news: {
    joined: (names: readonly string[]) => `${who(names)} joined.`,
    left: (names: readonly string[]) => `${who(names)} left.`,
    raised: (names: readonly string[]) => `${who(names)} raised a hand.`,
    knocked: (names: readonly string[]) => `${who(names)} ${names.length === 1 ? 'wants' : 'want'} to join.`,
  },
};

/** By name as long as the names are few. */
function who(names: readonly string[]): string {
  return names.length > 3 ? `${names.length} people` : people.format(names);
}
