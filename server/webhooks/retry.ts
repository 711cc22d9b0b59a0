/**
 * When an event that was not taken is sent again: after a quarter of the time since it happened. So a receiver that was down is
 * noticed soon after, whatever the time that it was down, and a dead one is asked less and less.
 */

/** In milliseconds, as all here. */
const LEAST_WAIT = 5_000;
const MOST_WAIT = 60 * 60 * 1_000;
const LIFETIME = 3 * 24 * 60 * 60 * 1_000;
/** Chance adds up to this part of a wait, so that the events of many rooms do not all come back at one moment. */
const JITTER = 0.2;

/**
 * The time of the next attempt, or undefined where the event is too old for another one.
 *
 * @param chance from 0 to 1
 */
export function nextAttempt(happenedAt: number, now: number, chance: number): number | undefined {
  const age = now - happenedAt;
  if (age >= LIFETIME) return undefined;
  const wait = Math.min(Math.max(age / 4, LEAST_WAIT), MOST_WAIT);
  return Math.round(now + wait * (1 + JITTER * chance));
}
