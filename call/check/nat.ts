/**
 * The kind of network address translation, out of what STUN servers see: one socket asks servers on different hosts, and either
 * they all see the same address of it, or each sees another (RFC 4787, section 4.1; RFC 5780, section 4.3). Pure.
 */
import type { NatFinding } from './findings.ts';
import type { GatheredCandidate } from './gathered.ts';

/**
 * @param answering how many of the servers answer when each is asked alone: browsers show one candidate where two servers saw the same
 * @param candidates what one connection gathered that asked all of them
 */
export function natOf(answering: number, candidates: readonly GatheredCandidate[]): NatFinding {
  const mapped = candidates.filter(({ type }) => type === 'srflx');
  const addressesByBase = new Map<string, Set<string>>();
  for (const { base, address } of mapped) {
    // Where the browser hides the base it has one for each family of addresses.
    const key = `${base} ${address.startsWith('[')}`;
    addressesByBase.set(key, (addressesByBase.get(key) ?? new Set()).add(address));
  }
  if ([...addressesByBase.values()].some((addresses) => addresses.size > 1)) return { found: 'symmetric' };
  if (answering > 0 && mapped.length === 0) return { found: 'none' };
  return answering > 1 ? { found: 'cone' } : { found: 'unknown', servers: answering };
}
