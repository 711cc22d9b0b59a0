/**
 * Finds out whether a line carries more than is believed. A browser looks for that only where it is to send more than it believes in
 * (Chromium: an "allocation probe"): else it goes on believing what it believed last, however wide the line has become, and with sound alone
 * for ever. So while somebody lacks a better picture, one connection is allowed for some seconds as much as is believed, now and then:
 * with the voice that is more. Pure; times are milliseconds on any steady clock.
 */
import { CONGESTED } from './budget.ts';
import { costOf, PROBED_RUNG } from './rungs.ts';

/** So long after something is lacking, and after a probe that found more; after one in vain twice as long as before it, up to a most. */
const FIRST_AFTER = 3_000;
const LONGEST_WAIT = 12_000;
/** More is found where so many times is believed of what was asked for. */
const MORE = 1.25;
/** Chromium sends its probes at once, and what came of it is known a second later. */
const PROBE_FOR = 3_000;
/** Where nobody has lacked anything for so long, the next time is a first one. */
const WELL_AFTER = 10_000;

/** Somebody who could be sent a better picture, if more were believed of the way to them. */
export interface Lacking {
  readonly id: string;
  /** What is believed of it, in bits a second. */
  readonly available: number;
}

export interface Probe {
  readonly id: string;
  /** What the encoder of their picture may use meanwhile, in bits a second. */
  readonly bitrate: number;
}

interface Running extends Probe {
  readonly since: number;
}

export class Probing {
  #wait = FIRST_AFTER;
  #turn = 0;
  #wellSince: number | undefined;
  #restsSince: number | undefined;
  #probe: Running | undefined;

  /**
   * To be asked every second.
   *
   * @param lost the share that is lost of what is sent to somebody, 0 to 1: the most. A line that loses much carries no more.
   * @returns whom to send more now
   */
  next(lacking: readonly Lacking[], lost: number, now: number): Probe | undefined {
    if (lacking.length === 0) return this.#lacksNothing(now);
    this.#wellSince = undefined;
    const probe = this.#probe;
    if (probe && lost <= CONGESTED && now - probe.since < PROBE_FOR && lacking.some(({ id }) => id === probe.id)) return probe;
    if (probe) this.#end(probe, lacking);
    if (probe || lost > CONGESTED) this.#restsSince = now;
    this.#restsSince ??= now;
    if (now - this.#restsSince >= this.#wait) this.#probe = this.#begin(lacking, now);
    return this.#probe;
  }

  #begin(lacking: readonly Lacking[], now: number): Running | undefined {
    // Each in turn: the way to one of them may be narrow at their end.
    const one = lacking[this.#turn % lacking.length];
    this.#turn += 1;
    return one && { id: one.id, bitrate: Math.max(one.available, costOf(PROBED_RUNG)), since: now };
  }

  #end({ id, bitrate }: Probe, lacking: readonly Lacking[]): void {
    this.#probe = undefined;
    const found = lacking.some((one) => one.id === id && one.available >= MORE * bitrate);
    this.#wait = found ? FIRST_AFTER : Math.min(2 * this.#wait, LONGEST_WAIT);
  }

  #lacksNothing(now: number): undefined {
    this.#probe = undefined;
    this.#restsSince = undefined;
    this.#wellSince ??= now;
    if (now - this.#wellSince >= WELL_AFTER) this.#wait = FIRST_AFTER;
  }
}
