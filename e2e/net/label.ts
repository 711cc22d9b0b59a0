/** What a tile says of its connection, in the words that a screen reader reads: everything after the name that is not about devices. */
import { setTimeout as pass } from 'node:timers/promises';
import type { ChromiumPerson } from '../chromium-person.ts';
import { meeting } from '../../app/_words/en/meeting.ts';

const OF_DEVICES = new Set<string>(Object.values(meeting.states));
const ASK_EVERY = 100;

/** Empty where nothing is wrong. */
export async function labelOf(viewer: ChromiumPerson, other: Pick<ChromiumPerson, 'name'>): Promise<string> {
  const name = (await viewer.tile(other).getAttribute('aria-label')) ?? '';
  return name.split(', ').slice(1).filter((part) => !OF_DEVICES.has(part)).join(', ');
}

/** Milliseconds from the event until the tile says something that fits; infinite where it does not. */
export async function labelShown(viewer: ChromiumPerson, other: Pick<ChromiumPerson, 'name'>, fits: RegExp, event: number, patience: number): Promise<number> {
  while (Date.now() < event + patience) {
    if (fits.test(await labelOf(viewer, other))) return Date.now() - event;
    await pass(ASK_EVERY);
  }
  return Number.POSITIVE_INFINITY;
}
