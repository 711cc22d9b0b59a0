/** What each finding of the check means, and what to do about it where it is bad. Times are in milliseconds. */
import type { FindingWords } from '../finding-words.ts';

const TELL = 'Tell whoever runs this server.';
const OTHER_NETWORK = 'If you can, try another network, such as a phone used as a hotspot.';

export const findings = {
  /** What a row is about. */
  rows: {
    browser: 'Browser',
    microphone: 'Microphone',
    camera: 'Camera',
    socket: 'Meeting server',
    servers: 'Relay and STUN',
    stun: 'Your address',
    nat: 'Kind of network',
    turn: (transport: string) => `Relay over ${transport}`,
    loopback: 'Call through the relay',
  },
  browser: {
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
  },
  device: {
    works: (source: 'microphone' | 'camera', label: string): FindingWords => ({ state: 'Works', what: label === '' ? `Your ${source} can be used.` : `${label} can be used.` }),
    failed: 'Does not work',
    unanswered: (source: 'microphone' | 'camera'): FindingWords => ({
      state: 'Not tried',
      what: `Your browser has given no ${source} yet; it may be asking you.`,
      todo: 'Choose Allow when it asks, then run the check again.',
    }),
  },
  socket: {
    unreachable: (waited: number): FindingWords => ({ state: 'Not reached', what: `It did not answer within ${seconds(waited)}.`, todo: 'Check your internet connection, then run the check again.' }),
    websocket: (roundTrip?: number): FindingWords => ({ state: 'Connected', what: `Over WebSocket.${trip(roundTrip)}` }),
    polling: (roundTrip?: number): FindingWords => ({
      state: 'Connected, slowly',
      what: `Over long polling, because something on the way blocks WebSockets.${trip(roundTrip)}`,
      todo: 'Meetings work. If they feel slow, try without VPN or proxy, or ask whoever runs your network to let WebSockets through.',
    }),
  },
  servers: {
    relay: { state: 'Given', what: 'Calls go straight from browser to browser, or through the relay of this server.' },
    relayOnly: { state: 'Given', what: 'All calls of this server go through its relay.' },
    onlyStun: {
      state: 'No relay',
      what: 'This server has no relay: where a network blocks the straight way between two people, they cannot connect.',
      todo: `${TELL} A TURN server makes calls work everywhere.`,
    },
    nothing: { state: 'No relay', what: 'This server has neither a relay nor STUN: calls work within one network only.', todo: `${TELL} A TURN server makes calls work everywhere.` },
    'no-room': {
      state: 'Not tried',
      what: 'The servers that help calls across networks are told only to people who could join a meeting.',
      todo: 'Paste the link of a meeting below to check them too.',
    },
    full: { state: 'Not tried', what: 'This meeting is full, so they were not told.', todo: 'Check with another meeting, or again when somebody has left.' },
    refused: 'Not told',
    'not-asked': { state: 'Not tried', what: 'The meeting server tells them, and it was not reached.' },
  },
  stun: {
    mapped: (address: string, after: number): FindingWords => ({ state: 'Found', what: `Others see you at ${address} (learned in ${after} ms).` }),
    'not-translated': { state: 'Found', what: 'Others see the very address that this computer has: nothing translates it.' },
    'no-answer': (waited: number): FindingWords => ({
      state: 'No answer',
      what: `The STUN server did not answer within ${seconds(waited)}: your network blocks UDP, or the server is down.`,
      todo: `${OTHER_NETWORK} If it fails there too, tell whoever runs this server.`,
    }),
    'no-such-name': { state: 'No such name', what: 'The name of the STUN server is not known.', todo: TELL },
    'invalid-url': { state: 'Wrong setting', what: 'Your browser does not understand the address of the STUN server.', todo: TELL },
  },
  nat: {
    none: { state: 'Open', what: 'No address translation: straight ways to others are easy to find.' },
    cone: { state: 'Friendly', what: 'Your network keeps one port for all destinations (cone NAT): straight ways to most others can be found.' },
    symmetric: (relayed: boolean): FindingWords => {
      const what = 'Your network uses another port for each destination (symmetric NAT): a straight way to others in strict networks cannot be found.';
      return relayed ? { state: 'Strict', what: `${what} Such calls take the relay.` } : { state: 'Strict', what, todo: `A relay would help. ${OTHER_NETWORK}` };
    },
    unknown: (answered: 0 | 1): FindingWords => ({ state: 'Not known', what: `It takes the answers of two STUN servers on different hosts to tell, and ${answered === 0 ? 'none' : 'only one'} answered.` }),
  },
  turn: {
    relays: (after: number): FindingWords => ({ state: 'Works', what: `The relay gave an address in ${after} ms.` }),
    'no-answer': (waited: number, udp: boolean): FindingWords => ({
      state: 'No answer',
      what: `The relay did not answer within ${seconds(waited)}: a firewall drops what goes there, the port is wrong, or the relay is down.`,
      todo: udp ? `If the relay works over TCP or TLS, calls take that way. ${TELL}` : TELL,
    }),
    refused: { state: 'Refused', what: 'The relay refused our credentials: its secret is another one, they have expired, or the clocks of the servers disagree.', todo: TELL },
    quota: {
      state: 'Refused',
      what: 'The relay has given as many addresses to one person as it may (its quota).',
      todo: `${TELL} In a mesh everyone needs one for each other person and address of the relay.`,
    },
    'no-ports': { state: 'Refused', what: 'The relay has no port left.', todo: `${TELL} Its range of ports is too small, or it is very busy.` },
    'no-such-name': { state: 'No such name', what: 'The name of the relay is not known.', todo: TELL },
    'not-connected': (tls: boolean): FindingWords => ({
      state: 'Not reached',
      what: tls ? 'No TLS connection: the name is not known, the port is closed, the certificate is not valid, or something else listens there.' : 'No TCP connection: the name is not known, or the port is closed.',
      todo: TELL,
    }),
    unexplained: { state: 'Does not work', what: 'The relay gave no address, and this browser does not say why.', todo: `Run the check in Chrome or Edge to learn more. ${TELL}` },
    'invalid-url': { state: 'Wrong setting', what: 'Your browser does not understand the address of the relay.', todo: TELL },
    error: (code: number): FindingWords => ({ state: 'Refused', what: `The relay answered with the error ${code}.`, todo: TELL }),
  },
  loopback: {
    /** `slow`: why it is, where it is. */
    works: (roundTrip: number, bitsPerSecond: number | undefined, slow: 'far' | 'thin' | undefined): FindingWords => {
      const what = `${Math.round(roundTrip)} ms to the relay and back${bitsPerSecond === undefined ? '' : `, ${megabits(bitsPerSecond)}`}.`;
      if (slow === undefined) return { state: 'Works', what };
      return { state: 'Slow', what, todo: slow === 'far' ? 'People will talk at the same time. A relay that is nearer would help.' : 'Turn off your camera if voices break up.' };
    },
    'no-path': (waited: number): FindingWords => ({
      state: 'Carries nothing',
      what: `The relay gives addresses, but within ${seconds(waited)} nothing came through: it denies its own address as a peer, or a firewall closes its ports.`,
      todo: TELL,
    }),
    'no-relay': { state: 'Not tried', what: 'No relay gave an address.' },
  },
};

function trip(roundTrip: number | undefined): string {
  return roundTrip === undefined ? '' : ` A message takes ${roundTrip} ms there and back.`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1_000).toFixed(1)} s`;
}

function megabits(bitsPerSecond: number): string {
  return `${(bitsPerSecond / 1_000_000).toFixed(1)} Mbit/s`;
}
