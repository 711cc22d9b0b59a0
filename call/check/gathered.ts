/**
 * What the gathering of one connection with one server tells of that server. Pure: events and times in, a finding out.
 *
 * An error is no verdict as long as something is still being tried: the IPv6 side of a name fails within milliseconds while the
 * IPv4 side is fine. So errors count when the gathering is complete, or when nobody wants to wait any longer. A firewall that drops
 * packets makes no event at all; only the time limit sees it.
 */
import type { StunFinding, TurnFinding } from './findings.ts';
import { transportOf } from './server-urls.ts';

/** A candidate that was gathered, as far as the check looks at it. */
export interface GatheredCandidate {
  readonly type: string;
  /** Address and port, as `203.0.113.7:50000`. */
  readonly address: string;
  /** The local address and port that it stands for (RFC 8839, section 5.1: rel-addr, rel-port), which browsers may hide. */
  readonly base: string;
  /** Milliseconds since the gathering began. */
  readonly after: number;
}

/** An `icecandidateerror` (W3C webrtc-pc, section 5.7.4): a STUN error code, or 701 where no server could be reached. */
export interface GatheringError {
  readonly code: number;
  readonly text: string;
}

export interface Gathered {
  readonly candidates: readonly GatheredCandidate[];
  readonly errors: readonly GatheringError[];
  /** `invalid`: the browser did not take the server's URL. */
  readonly ended: 'complete' | 'enough' | 'limit' | 'invalid';
  /** How long it took, in milliseconds. */
  readonly took: number;
}

const NOT_REACHED = 701;

export function stunFindingOf({ candidates, errors, ended, took }: Gathered): StunFinding {
  if (ended === 'invalid') return { found: 'invalid-url' };
  const mapped = candidates.find(({ type }) => type === 'srflx');
  if (mapped) return { found: 'mapped', address: mapped.address, after: mapped.after };
  if (ended === 'complete' && errors.length === 0) return { found: 'not-translated', after: took };
  return ended === 'complete' && errors.every(isLookUp) ? { found: 'no-such-name' } : { found: 'no-answer', waited: took };
}

/** @param url of the TURN server: what a failure means depends on the transport */
export function turnFindingOf(url: string, { candidates, errors, ended, took }: Gathered): TurnFinding {
  if (ended === 'invalid') return { found: 'invalid-url' };
  const relay = candidates.find(({ type }) => type === 'relay');
  if (relay) return { found: 'relays', after: relay.after };
  const answer = errors.find(({ code }) => code !== NOT_REACHED);
  if (answer) return answerOf(answer.code);
  if (ended !== 'complete') return { found: 'no-answer', waited: took };
  // Firefox makes no event for errors: all that is known is that no relay came.
  if (errors.length === 0) return { found: 'unexplained' };
  if (errors.some(isTimeOut)) return { found: 'no-answer', waited: took };
  if (transportOf(url) !== 'udp') return { found: 'not-connected' };
  return errors.every(isLookUp) ? { found: 'no-such-name' } : { found: 'no-answer', waited: took };
}

/** RFC 8489, section 14.8, and RFC 8656, section 19. */
function answerOf(code: number): TurnFinding {
  switch (code) {
    case 401:
    case 438:
    case 441:
      return { found: 'refused' };
    case 486:
      return { found: 'quota' };
    case 508:
      return { found: 'no-ports' };
    default:
      return { found: 'error', code };
  }
}

/** Chromium's texts; the code is 701 for all of them. */
const isLookUp = ({ text }: GatheringError): boolean => /lookup/i.test(text);
const isTimeOut = ({ text }: GatheringError): boolean => /timed out/i.test(text);
