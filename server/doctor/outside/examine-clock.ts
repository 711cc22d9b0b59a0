/** Do the server's clock and ours agree? Credentials of the relay are good by the clock. */
import { type Finding, ok, problem, warning } from '../finding.ts';
import type { Answer } from './outside.ts';

/** In seconds; the header itself is right to one. */
const CLOSE = 30;

/** @param ttlSeconds for how long the server's TURN credentials are good */
export function examineClock({ headers, at }: Pick<Answer, 'headers' | 'at'>, ttlSeconds: number): Finding {
  const there = Date.parse(headers.date ?? '');
  if (Number.isNaN(there)) return warning('Clock', 'the answers carry no Date, so that nothing can be told.');
  const ahead = Math.round((there - at) / 1_000);
  const off = Math.abs(ahead);
  if (off <= CLOSE) return ok('Clock', `the server's and this machine's agree to ${Math.max(1, off)} s.`);
  const words = `the server's is ${off} s ${ahead > 0 ? 'ahead of' : 'behind'} this machine's`;
  return off < ttlSeconds
    ? warning('Clock', `${words}. Set both by NTP: TURN credentials are good for ${ttlSeconds} s.`)
    : problem('Clock', `${words}, longer than the ${ttlSeconds} s for which TURN credentials are good: a relay with the right time refuses them. Set both by NTP.`);
}
