/** The words of the connection details. */
import type { LinkWay } from '#protocol/channel';
import type { RepairStep } from '../moment-words.ts';

export const details = {
  person: 'Connection to',
  matrix: 'Who is connected to whom',
  from: 'From',
  itself: '–',
  nobody: 'Nobody else is here, so there is no connection to look at.',
  none: 'There is no connection to this person just now.',
  way: 'Way',
  roundTrip: 'Round trip',
  role: 'ICE role',
  encryption: 'Encryption (DTLS)',
  notKnown: 'not known',
  media: 'Pictures and sound',
  mediaColumns: ['What', 'Codec', 'Bitrate', 'Picture', 'Lost'],
  pairs: 'Candidate pairs, by priority',
  pairColumns: ['Ours', 'Theirs', 'State', 'Round trip'],
  selected: 'in use',
  nominated: 'nominated',
  story: (connection: number, of: number) => (of === 1 ? 'How it connected' : `How it connected: connection ${connection} of ${of}`),
  copyJson: 'Copy as JSON',
  copyMermaid: 'Copy as Mermaid diagram',
  copied: 'Copied',
  copyByHand: 'Copy these details',
  copyByHandHint: 'Your browser did not let the page copy it. Press Ctrl+C or Cmd+C, or copy it from the menu.',
  copyHint: 'The copy has the network addresses of both of you in it, and no password.',
  /** How one person is connected to another, in the table that a host sees. */
  links: {
    connecting: 'Connecting',
    direct: 'Direct',
    relayed: 'Relayed',
    repairing: 'Repairing',
    'no-path': 'No: a network blocks it',
    'no-relay': 'No: no relay',
    'relay-refused': 'No: relay refused',
  } satisfies Record<LinkWay, string>,
  /** By the number of the media section. */
  sources: ['Microphone', 'Camera', 'Screen', 'Sound of the screen'],
  directions: { sent: 'sent', received: 'received' },
  framesPerSecond: (count: number) => `${count} a second`,
  /** Which way a pair goes. */
  ways: {
    ourRelay: (transport: string) => `Through our relay, over ${transport}`,
    theirRelay: 'Through the relay of the other side',
    direct: (transport: string) => `Direct, over ${transport}`,
  },
  candidateOver: (protocol: string, relayProtocol: string) => `${protocol}, over ${relayProtocol}`,
  /** A priority as its parts (RFC 8445, section 5.1.2.1). */
  priority: (type: number, local: number, component: number) => `type ${type}, local ${local}, component ${component}`,
  /** The moments of the story, each a sentence. */
  moments: {
    sent: { offer: 'We sent an offer.', answer: 'We sent an answer.' },
    came: { offer: 'An offer came.', answer: 'An answer came.' },
    found: (candidate: string) => `We found a candidate: ${candidate}.`,
    told: (candidate: string) => `They told of a candidate: ${candidate}.`,
    gathered: 'We found all our candidates.',
    ice: (state: string) => `ICE: ${state}.`,
    connection: (state: string) => `Connection: ${state}.`,
    path: 'The packets take another way.',
    'channel-open': 'The data channel is open.',
    arrives: { microphone: 'Their voice arrives.', camera: 'Their camera arrives.' },
    repair: (step: string) => `Repair: ${step}.`,
    'turn-error': (code: number) => `The relay refused us (${code}).`,
  },
  steps: {
    resend: 'said the last offer again',
    restart: 'restart ICE',
    'relay-only': 'restart ICE by the relay only',
    rebuild: 'open a new connection',
    'audio-only': 'open a new connection without pictures',
  } satisfies Record<RepairStep, string>,
  /** The names of the two in the diagram. */
  diagram: { us: 'This browser', them: 'The other browser' },
};
