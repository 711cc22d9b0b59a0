/** What each cause means for whoever runs this server, and what to do: for the log, the start and `npm run doctor`. */
import type { ProbeFailure } from './probe-failure.ts';

const WORDS: Readonly<Record<ProbeFailure, string>> = {
  'no-such-name': 'its name cannot be looked up. Check the spelling, and the DNS of this machine.',
  'closed-port': 'nothing listens on this port. Start the server, or correct the port or the transport.',
  unreachable: 'no network route leads there. Check the address, and the network of this machine.',
  silent: 'it does not answer. Check the address and the port, and that no firewall drops what is sent there.',
  'not-a-turn-server': 'something else answers there. Check the port, and whether it expects TLS (turns:) or not (turn:).',
  'bad-certificate': 'browsers do not accept its certificate. Install one that is valid for this name, with its whole chain; for an authority of your own set NODE_EXTRA_CA_CERTS.',
  'refused-credentials': 'it refused our credentials. Check that TURN_SECRET (or user name and password) is the same there.',
  'expired-credentials': 'it refused our credentials, whose user name says that they have expired. Set new ones, or use TURN_SECRET.',
  'clocks-disagree': 'the secret is right, but its clock is ahead of ours by more than TURN_TTL, so that it takes new credentials for expired ones. Set both clocks by NTP.',
  quota: 'it refuses further allocations for one user. Raise or remove its user quota.',
  capacity: 'all its relay ports are taken. Widen its port range.',
  refused: 'it does not allow the allocation. Its log says why.',
  unsupported: 'TURN over DTLS cannot be proved, and most browsers do not speak it. Use turns: with transport=tcp.',
};

/** The end of a sentence that begins with the URL, and what to do. */
export function failureWords(cause: ProbeFailure, detail?: string): string {
  const words = WORDS[cause];
  return detail === undefined ? words : words.replace('. ', ` (${detail}). `);
}

export const isProbeFailure = (text: string | undefined): text is ProbeFailure => text !== undefined && Object.hasOwn(WORDS, text);
