/**
 * Keeps pictures from flapping: what must go down goes down at once, what may go up does so when it could for three seconds, longer
 * where it was tried in vain, and an encoder is told no more than two changes a second. Whoever grows on somebody's screen waits
 * less: they see it. What nobody sees any more is stopped in any case. Pure; times are milliseconds on any steady clock.
 */
import { costOf } from './rungs.ts';
import type { Rungs } from './allocate.ts';

/** Up after so long. */
const UP_AFTER = 3_000;
/**
 * What had to come down so soon after it went up waits twice as long the next time, up to a most: a line on which little is sent seems
 * wider than it is, to each of the connections that share it.
 */
const PROVEN_AFTER = 10_000;
const LONGEST_WAIT = 24_000;
/** Between two changes of one encoder. */
const CHANGE_EVERY = 500;

interface Sender {
  readonly rung: number;
  /** What it was asked for last, as the highest that is of use. */
  readonly most: number;
  readonly changedAt: number;
  /** Since when it could be higher; undefined where it could not. */
  readonly couldSince: number | undefined;
  /** When it last went up without being asked. */
  readonly raisedAt: number | undefined;
  /** For how long it must be possible before it goes up. */
  readonly wait: number;
}

export class Steady {
  readonly #senders = new Map<string, Sender>();

  /**
   * @param target what each should have, by the budget that there is now
   * @param most what each could use: whoever asks for more than before is given it at once
   * @returns the rungs to be sent now
   */
  next(target: Rungs, most: Rungs, now: number): Rungs {
    for (const id of this.#senders.keys()) if (!target.has(id)) this.#senders.delete(id);
    for (const [id, wanted] of target) this.#senders.set(id, step(this.#senders.get(id), wanted, most.get(id) ?? wanted, now));
    return new Map([...this.#senders].map(([id, { rung }]) => [id, rung]));
  }
}

function step(sender: Sender | undefined, wanted: number, most: number, now: number): Sender {
  if (!sender) return { rung: wanted, most, changedAt: now, couldSince: undefined, raisedAt: undefined, wait: UP_AFTER };
  const { rung, changedAt, raisedAt } = sender;
  const proven = raisedAt !== undefined && now - raisedAt >= PROVEN_AFTER;
  const wait = proven ? UP_AFTER : sender.wait;
  const asked = most > sender.most;
  const couldSince = wanted > rung ? (sender.couldSince ?? now) : undefined;
  const kept = { ...sender, most, couldSince, raisedAt: proven ? undefined : raisedAt, wait };
  // Else it would go on until the next look, a second later: whatever changed just before it was hidden.
  const hidden = most === 0 && wanted < rung;
  if (now - changedAt < CHANGE_EVERY && !hidden) return asked ? { ...kept, couldSince: now - wait } : kept;
  const changed = { rung: wanted, most, changedAt: now, couldSince: undefined };
  // Whoever shows it smaller says nothing of the line.
  const inVain = kept.raisedAt !== undefined && wanted < most;
  if (wanted < rung) return { ...changed, raisedAt: undefined, wait: inVain ? Math.min(2 * wait, LONGEST_WAIT) : wait };
  const up = couldSince !== undefined && (asked || now - couldSince >= wait);
  return up ? { ...changed, raisedAt: asked ? undefined : now, wait } : kept;
}

/** Bits a second of all these together. */
export const costOfAll = (rungs: Rungs): number => [...rungs.values()].reduce((sum, rung) => sum + costOf(rung), 0);
