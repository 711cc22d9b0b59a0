/** Waits for pictures, and says when they came: asked of the pages again and again, until they move steadily. */
import { setTimeout as pass } from 'node:timers/promises';
import type { ChromiumPerson } from '../chromium-person.ts';
import { framesSince } from './frame-clock.ts';
import { longestPause, outageOf } from './outage.ts';

/** A picture that has moved so long without a pause will go on moving. */
const STEADY = 2_500;
const ASK_EVERY = 200;

type Named = Pick<ChromiumPerson, 'name'>;

/**
 * Milliseconds from the event until the one sees the other move steadily again; 0 where the picture never paused, infinite where
 * it did not come back.
 *
 * @param patience when to give up, in milliseconds after the event
 */
export async function pictureBack(viewer: ChromiumPerson, other: Named, event: number, patience = 60_000): Promise<number> {
  while (Date.now() < event + patience) {
    const frames = await framesSince(viewer, other.name, event);
    const now = Date.now();
    const { back, movingSince } = outageOf(frames, event, now);
    if (movingSince !== undefined && now - movingSince >= STEADY) return back;
    await pass(ASK_EVERY);
  }
  return Number.POSITIVE_INFINITY;
}

/** The same for all these people of each other: the slowest. */
export async function picturesBack(people: readonly ChromiumPerson[], event: number, patience?: number): Promise<number> {
  const looks = people.flatMap((one) => people.filter((other) => other !== one).map((other) => pictureBack(one, other, event, patience)));
  return Math.max(...(await Promise.all(looks)));
}

/** Milliseconds from a moment to the first frame, infinite where there was none. */
export async function firstFrame(viewer: ChromiumPerson, label: string, since: number, patience = 20_000): Promise<number> {
  while (Date.now() < since + patience) {
    const [first] = await framesSince(viewer, label, since);
    if (first !== undefined) return first - since;
    await pass(ASK_EVERY);
  }
  return Number.POSITIVE_INFINITY;
}

/** The longest time from a moment to now in which one of these people saw another stand still. */
export async function longestPauseOf(people: readonly ChromiumPerson[], since: number): Promise<number> {
  const looks = people.flatMap((one) =>
    people.filter((other) => other !== one).map(async (other) => longestPause(await framesSince(one, other.name, since), since, Date.now())),
  );
  return Math.max(...(await Promise.all(looks)));
}
