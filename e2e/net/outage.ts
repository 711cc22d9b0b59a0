/** How long a picture stood still: a pure reading of the times at which its frames were shown. */

/** Frames come ten a second; a machine with much to do is late by several of them, and no person calls that a pause. */
export const PAUSE = 1_000;

/** All times in milliseconds of one clock. */
export interface Outage {
  /** From the event to the first frame after the last pause; 0 where there was no pause. Infinite while it lasts. */
  readonly back: number;
  /** Since when the picture moves again (or has never stopped moving). Undefined while it stands still. */
  readonly movingSince: number | undefined;
}

/**
 * @param frames when frames were shown, in order; those before the event do not matter
 */
export function outageOf(frames: readonly number[], event: number, now: number): Outage {
  let last = event;
  let movingSince = event;
  for (const frame of frames.filter((time) => time > event)) {
    if (frame - last > PAUSE) movingSince = frame;
    last = frame;
  }
  if (now - last > PAUSE) return { back: Number.POSITIVE_INFINITY, movingSince: undefined };
  return { back: movingSince - event, movingSince };
}

/** The longest time without a frame between two moments. */
export function longestPause(frames: readonly number[], from: number, to: number): number {
  const times = [from, ...frames.filter((time) => time > from && time < to), to];
  return Math.max(...times.slice(1).map((time, index) => time - times[index]!));
}
