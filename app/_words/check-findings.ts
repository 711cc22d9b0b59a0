/** What each finding of the check means, and what to do about it where it is bad. */
import type { Findings, NatFinding, Row, ServersFinding, SocketFinding, StunFinding, TurnFinding } from '#call/check/findings';
import { LITTLE_THROUGHPUT, SLOW_ROUND_TRIP } from '#call/check/grade';
import { transportOf } from '#call/check/server-urls';
import type { BrowserFamily } from '../_ui/browser-family.ts';
import { checkedDeviceWords } from './media-errors.ts';
import { failureWords } from './errors.ts';

export interface FindingWords {
  /** In a word or two, for the eye that looks for what is wrong. */
  readonly state: string;
  readonly what: string;
  readonly todo?: string;
}

const TRANSPORT = { udp: 'UDP', tcp: 'TCP', tls: 'TLS' } as const;
const TELL = 'Tell whoever runs this server.';
const OTHER_NETWORK = 'If you can, try another network, such as a phone used as a hotspot.';

/** What a row is about. */
export function rowTitle(row: Row): string {
  switch (row.check) {
    case 'browser':
      return 'Browser';
    case 'microphone':
      return 'Microphone';
    case 'camera':
      return 'Camera';
    case 'socket':
      return 'Meeting server';
    case 'servers':
      return 'Relay and STUN';
    case 'stun':
      return 'Your address';
    case 'nat':
      return 'Kind of network';
    case 'turn':
      return `Relay over ${TRANSPORT[transportOf(row.url ?? '')]}`;
    case 'loopback':
      return 'Call through the relay';
    default:
      return row satisfies never;
  }
}

/** @param relayed whether calls can be relayed, where that is known */
export function findingWords(row: Row, relayed: boolean | undefined, browser: BrowserFamily): FindingWords | undefined {
  if (row.finding === undefined) return undefined;
  switch (row.check) {
    case 'browser':
      return BROWSER[row.finding.found];
    case 'microphone':
    case 'camera':
      return deviceWords(row.check, row.finding, browser);
    case 'socket':
      return socketWords(row.finding);
    case 'servers':
      return serversWords(row.finding);
    case 'stun':
      return stunWords(row.finding);
    case 'nat':
      return natWords(row.finding, relayed);
    case 'turn':
      return turnWords(row.finding, transportOf(row.url ?? ''));
    case 'loopback':
      return loopbackWords(row.finding);
    default:
      return row satisfies never;
  }
}

const BROWSER: Record<Findings['browser']['found'], FindingWords> = {
  supported: { state: 'Works', what: 'It has all that a meeting needs.' },
  insecure: {
    state: 'Not secure',
    what: 'This page was not opened over https, so the browser gives it no microphone and no camera.',
    todo: 'Open it with an address that begins with https.',
  },
  unsupported: {
    state: 'Too old',
    what: 'It has no WebRTC, which carries pictures and voices.',
    todo: 'Use a current version of Chrome, Edge, Firefox or Safari.',
  },
};

function deviceWords(check: 'microphone' | 'camera', finding: Findings['microphone'], browser: BrowserFamily): FindingWords {
  switch (finding.found) {
    case 'works':
      return { state: 'Works', what: finding.label === '' ? `Your ${check} can be used.` : `${finding.label} can be used.` };
    case 'failed':
      return { state: 'Does not work', ...checkedDeviceWords(check, finding.error, browser) };
    case 'unanswered':
      return {
        state: 'Not tried',
        what: `Your browser has given no ${check} yet; it may be asking you.`,
        todo: 'Choose Allow when it asks, then run the check again.',
      };
    default:
      return finding satisfies never;
  }
}

function socketWords(finding: SocketFinding): FindingWords {
  if (finding.found === 'unreachable') {
    return { state: 'Not reached', what: `It did not answer within ${seconds(finding.waited)}.`, todo: 'Check your internet connection, then run the check again.' };
  }
  const trip = finding.roundTrip === undefined ? '' : ` A message takes ${finding.roundTrip} ms there and back.`;
  if (finding.transport === 'websocket') return { state: 'Connected', what: `Over WebSocket.${trip}` };
  return {
    state: 'Connected, slowly',
    what: `Over long polling, because something on the way blocks WebSockets.${trip}`,
    todo: 'Meetings work. If they feel slow, try without VPN or proxy, or ask whoever runs your network to let WebSockets through.',
  };
}

function serversWords(finding: ServersFinding): FindingWords {
  switch (finding.found) {
    case 'given':
      return givenWords(finding);
    case 'no-room':
      return { state: 'Not tried', what: 'The servers that help calls across networks are told only to people who could join a meeting.', todo: 'Paste the link of a meeting below to check them too.' };
    case 'full':
      return { state: 'Not tried', what: 'This meeting is full, so they were not told.', todo: 'Check with another meeting, or again when somebody has left.' };
    case 'refused':
      return { state: 'Not told', what: failureWords(finding.error) };
    case 'not-asked':
      return { state: 'Not tried', what: 'The meeting server tells them, and it was not reached.' };
    default:
      return finding satisfies never;
  }
}

function givenWords({ stun, turn, relayOnly }: Extract<ServersFinding, { found: 'given' }>): FindingWords {
  if (turn > 0) {
    return { state: 'Given', what: relayOnly ? 'All calls of this server go through its relay.' : 'Calls go straight from browser to browser, or through the relay of this server.' };
  }
  return {
    state: 'No relay',
    what: stun > 0 ? 'This server has no relay: where a network blocks the straight way between two people, they cannot connect.' : 'This server has neither a relay nor STUN: calls work within one network only.',
    todo: `${TELL} A TURN server makes calls work everywhere.`,
  };
}

function stunWords(finding: StunFinding): FindingWords {
  switch (finding.found) {
    case 'mapped':
      return { state: 'Found', what: `Others see you at ${finding.address} (learned in ${finding.after} ms).` };
    case 'not-translated':
      return { state: 'Found', what: 'Others see the very address that this computer has: nothing translates it.' };
    case 'no-answer':
      return { state: 'No answer', what: `The STUN server did not answer within ${seconds(finding.waited)}: your network blocks UDP, or the server is down.`, todo: `${OTHER_NETWORK} If it fails there too, tell whoever runs this server.` };
    case 'no-such-name':
      return { state: 'No such name', what: 'The name of the STUN server is not known.', todo: TELL };
    case 'invalid-url':
      return { state: 'Wrong setting', what: 'Your browser does not understand the address of the STUN server.', todo: TELL };
    default:
      return finding satisfies never;
  }
}

function natWords(finding: NatFinding, relayed: boolean | undefined): FindingWords {
  switch (finding.found) {
    case 'none':
      return { state: 'Open', what: 'No address translation: straight ways to others are easy to find.' };
    case 'cone':
      return { state: 'Friendly', what: 'Your network keeps one port for all destinations (cone NAT): straight ways to most others can be found.' };
    case 'symmetric': {
      const what = 'Your network uses another port for each destination (symmetric NAT): a straight way to others in strict networks cannot be found.';
      return relayed === true ? { state: 'Strict', what: `${what} Such calls take the relay.` } : { state: 'Strict', what, todo: `A relay would help. ${OTHER_NETWORK}` };
    }
    case 'unknown':
      return { state: 'Not known', what: `It takes the answers of two STUN servers on different hosts to tell, and ${finding.servers === 0 ? 'none' : 'only one'} answered.` };
    default:
      return finding satisfies never;
  }
}

function turnWords(finding: TurnFinding, transport: 'udp' | 'tcp' | 'tls'): FindingWords {
  switch (finding.found) {
    case 'relays':
      return { state: 'Works', what: `The relay gave an address in ${finding.after} ms.` };
    case 'no-answer':
      return {
        state: 'No answer',
        what: `The relay did not answer within ${seconds(finding.waited)}: a firewall drops what goes there, the port is wrong, or the relay is down.`,
        todo: transport === 'udp' ? `If the relay works over TCP or TLS, calls take that way. ${TELL}` : TELL,
      };
    case 'refused':
      return { state: 'Refused', what: 'The relay refused our credentials: its secret is another one, they have expired, or the clocks of the servers disagree.', todo: TELL };
    case 'quota':
      return { state: 'Refused', what: 'The relay has given as many addresses to one person as it may (its quota).', todo: `${TELL} In a mesh everyone needs one for each other person and address of the relay.` };
    case 'no-ports':
      return { state: 'Refused', what: 'The relay has no port left.', todo: `${TELL} Its range of ports is too small, or it is very busy.` };
    case 'no-such-name':
      return { state: 'No such name', what: 'The name of the relay is not known.', todo: TELL };
    case 'not-connected':
      return {
        state: 'Not reached',
        what: transport === 'tls' ? 'No TLS connection: the name is not known, the port is closed, the certificate is not valid, or something else listens there.' : 'No TCP connection: the name is not known, or the port is closed.',
        todo: TELL,
      };
    case 'unexplained':
      return { state: 'Does not work', what: 'The relay gave no address, and this browser does not say why.', todo: `Run the check in Chrome or Edge to learn more. ${TELL}` };
    case 'invalid-url':
      return { state: 'Wrong setting', what: 'Your browser does not understand the address of the relay.', todo: TELL };
    case 'error':
      return { state: 'Refused', what: `The relay answered with the error ${finding.code}.`, todo: TELL };
    default:
      return finding satisfies never;
  }
}

function loopbackWords(finding: Findings['loopback']): FindingWords {
  switch (finding.found) {
    case 'works': {
      const { roundTrip, bitsPerSecond } = finding;
      const figures = `${Math.round(roundTrip)} ms to the relay and back${bitsPerSecond === undefined ? '' : `, ${megabits(bitsPerSecond)}`}.`;
      const far = roundTrip > SLOW_ROUND_TRIP;
      if (far || (bitsPerSecond !== undefined && bitsPerSecond < LITTLE_THROUGHPUT)) {
        return { state: 'Slow', what: figures, todo: far ? 'People will talk at the same time. A relay that is nearer would help.' : 'Turn off your camera if voices break up.' };
      }
      return { state: 'Works', what: figures };
    }
    case 'no-path':
      return {
        state: 'Carries nothing',
        what: `The relay gives addresses, but within ${seconds(finding.waited)} nothing came through: it denies its own address as a peer, or a firewall closes its ports.`,
        todo: TELL,
      };
    case 'no-relay':
      return { state: 'Not tried', what: 'No relay gave an address.' };
    default:
      return finding satisfies never;
  }
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1_000).toFixed(1)} s`;
}

function megabits(bitsPerSecond: number): string {
  return `${(bitsPerSecond / 1_000_000).toFixed(1)} Mbit/s`;
}
