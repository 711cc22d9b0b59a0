/** The proof of one TURN URL, and what can be told of a refusal when one knows how the credentials came about. */
import type { Clock } from '#server/rooms/clock';
import type { ProbeResult } from './attempt.ts';
import type { TurnCredentials, TurnProbe } from './probe.ts';

/** More than any clock is wrong, in milliseconds. */
const FAR = 10 * 365 * 24 * 60 * 60 * 1_000;

export interface RelayTarget {
  readonly url: string;
  readonly credentials: TurnCredentials;
  /** Other credentials that are good until then (milliseconds since 1970), where we mint them ourselves. */
  readonly mintUntil?: ((time: number) => TurnCredentials) | undefined;
}

/**
 * A wrong secret and a clock that is ahead of ours are refused alike (401). Only with an expiry far ahead do they differ: the
 * secret is still wrong, the clock no longer matters.
 */
export async function prove({ url, credentials, mintUntil }: RelayTarget, probe: TurnProbe, clock: Clock): Promise<ProbeResult> {
  const result = await probe(url, credentials);
  if (result.outcome === 'proved' || result.cause !== 'refused-credentials') return result;
  if (mintUntil === undefined) return isOver(credentials.username, clock.now()) ? { ...result, cause: 'expired-credentials' } : result;
  const later = await probe(url, mintUntil(clock.now() + FAR));
  return later.outcome === 'proved' ? { ...result, cause: 'clocks-disagree' } : result;
}

/** Whether a user name of the kind `<seconds since 1970>:<anyone>` says that its time is over. */
function isOver(username: string, now: number): boolean {
  const seconds = /^(\d{9,10})(?=:|$)/.exec(username)?.[1];
  return seconds !== undefined && Number(seconds) * 1_000 < now;
}
