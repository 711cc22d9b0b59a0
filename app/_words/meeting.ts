/** The words of the meeting. */
import type { PeerView } from '#call/call-state';
import type { Reaction } from '#protocol/reaction';

const people = new Intl.ListFormat('en', { type: 'conjunction' });

export const MEETING = {
  title: (meeting: string, count: number) => `Meeting: ${meeting} (${count})`,
  reconnectingTitle: (meeting: string) => `Reconnecting: ${meeting}`,
  region: 'Meeting',
  controls: 'Meeting controls',
  microphoneOn: 'Turn on microphone',
  microphoneOff: 'Turn off microphone',
  cameraOn: 'Turn on camera',
  cameraOff: 'Turn off camera',
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
  rejoining: 'Taking you back to your place in the meeting…',
  connection: 'Connection',
  you: 'you',
  host: 'Host',
  close: 'Close',
  notShown: 'This cannot be shown because of a fault of ours. The meeting goes on.',
  tryAgain: 'Try again',
  turnOnSound: 'Turn on sound',
  soundBlocked: 'Your browser keeps the meeting silent until you say so.',
  copyLink: 'Copy link',
  copied: 'Link copied',
  copyByHand: 'Copy this link',
  copyByHandHint: 'Your browser did not let the page copy it. Press Ctrl+C or Cmd+C, or copy it from the menu.',
  aloneHeading: 'You are the only one here',
  alone: 'Send this link to the people you want to meet.',
  sharingYours: 'You are sharing your screen',
  details: 'Connection details',
  endForEveryone: 'End meeting for everyone',
  endHeading: 'End the meeting for everyone?',
  endWarning: 'Everybody is disconnected and the link stops working. This cannot be undone.',
  ending: 'Ending…',
  cancel: 'Cancel',
  dismiss: 'Dismiss',
  mutedSpeech: 'You are muted: nobody hears you. Press Ctrl+D, or hold Space while you talk.',
  neverAgain: 'Do not show again',
  stillThere: 'Are you still there?',
  leavingSoon: 'You have been the only one here for ten minutes. Without an answer you leave the meeting in two minutes; the link goes on working.',
  stay: 'Stay',
  states: { microphoneOff: 'microphone off', speaking: 'speaking', cameraOff: 'camera off', sharing: 'sharing the screen', handRaised: 'hand raised' },
} as const;

/** What pressing a reaction shows, for those who do not see it. */
export const REACTION_NAMES: Record<Reaction, string> = {
  '👍': 'Thumbs up',
  '👏': 'Applause',
  '❤️': 'Heart',
  '😂': 'Laughing',
  '😮': 'Surprised',
  '🎉': 'Party',
};

export function screenOf(name: string): string {
  return `${name}'s screen`;
}

export function peopleCount(count: number): string {
  return count === 1 ? '1 person' : `${count} people`;
}

export function switchedTo(source: 'microphone' | 'camera', label: string): string {
  const lost = source === 'microphone' ? 'Your microphone' : 'Your camera';
  return `${lost} was unplugged. Now using ${label === '' ? 'another one' : label}.`;
}

/** The label of a tile whose connection is not simply there; undefined when all is well. */
export function connectionLabel(peer: PeerView, present: boolean, relay: 'available' | 'none' | 'refused'): string | undefined {
  // A lost way to the server is not a lost call.
  if (!present && peer.state !== 'connected') return 'Connection lost, waiting';
  switch (peer.state) {
    case 'connected':
      return peer.poor ? 'Poor connection' : undefined;
    case 'connecting':
      return 'Connecting…';
    case 'reconnecting':
      return 'Reconnecting…';
    case 'failed':
      return `Cannot connect. ${WHY_NOT[relay]}`;
    default:
      return peer.state satisfies never;
  }
}

const WHY_NOT = {
  available: 'A network between you blocks it.',
  none: 'This server has no relay for strict networks.',
  refused: 'The relay refused our credentials.',
} as const;

export const CONNECTION = {
  reconnecting: 'Reconnecting to the meeting server. You can still see and hear the others.',
  relayRefused: 'The relay refused our credentials. You may not connect to everyone. Tell whoever runs this server.',
} as const;

/** One sentence or two for what changed since the last announcement. */
export function comingsAndGoings(joined: readonly string[], left: readonly string[], raised: readonly string[] = []): string {
  return [sentence(joined, 'joined'), sentence(left, 'left'), sentence(raised, 'raised a hand')].filter((part) => part !== '').join(' ');
}

/** What was just shown, by whom: the last of it, where it is much. */
export function reactionNews(shown: readonly { readonly name: string; readonly reaction: Reaction }[]): string {
  const last = shown.at(-1);
  return last ? `${last.name}: ${REACTION_NAMES[last.reaction]}.` : '';
}

function sentence(names: readonly string[], verb: string): string {
  if (names.length === 0) return '';
  return names.length > 3 ? `${names.length} people ${verb}.` : `${people.format(names)} ${verb}.`;
}
