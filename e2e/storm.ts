/**
 * A hundred and twenty rounds of people pressing everything at once, and of networks that change under both ends: afterwards
 * every pair works as before, on the connection that it had.
 */
import type { ChromiumPerson } from './chromium-person.ts';
import type { Person } from './person.ts';
import { expect } from './test.ts';

const ROUNDS = 120;
/** How long a storm may take, in milliseconds. */
export const STORM_TIMEOUT = 300_000;

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** In the page: presses whichever of these buttons is there. */
function press(names: readonly string[]): void {
  const buttons = [...document.querySelectorAll('button')];
  buttons.find((button) => names.includes(button.ariaLabel ?? button.textContent.trim()))?.click();
}
const toggle = (source: string) => [`Turn off ${source}`, `Turn on ${source}`];

/** In the page: what became of its connections. One that the lobby made ready before the page was given its devices never began. */
function pairs() {
  const begun = (window.watchedPeers ?? []).filter(({ states }) => states.length > 0);
  return begun.map(({ pc, states }) => ({
    connectionState: pc.connectionState,
    signalingState: pc.signalingState,
    directions: pc.getTransceivers().map(({ currentDirection }) => currentDirection),
    lost: states.filter((state) => state === 'disconnected' || state === 'failed' || state === 'closed').length,
  }));
}

const WELL = { connectionState: 'connected', signalingState: 'stable', directions: Array.from({ length: 4 }, () => 'sendrecv'), lost: 0 };

/** What somebody may do in a round. Sharing needs a real click and the fake picker of Chromium. */
function deedsOf(one: Person, random: () => number): (() => Promise<unknown>)[] {
  const restart = () => one.tab.read(() => window.dispatchEvent(new Event('online')), undefined);
  return [
    () => one.tab.read(press, toggle('microphone')),
    () => one.tab.read(press, toggle('camera')),
    restart,
    restart,
    ...('page' in one ? sharingAndDevices(one as ChromiumPerson, random) : []),
  ];
}

function sharingAndDevices(one: ChromiumPerson, random: () => number): (() => Promise<unknown>)[] {
  const share = async () => {
    const controls = one.page.getByRole('toolbar', { name: 'Meeting controls' });
    await controls.getByRole('button', { name: /^(Share screen|Stop sharing)$/ }).click();
  };
  const changeCamera = async () => {
    await one.button('More').click();
    const picker = one.page.getByRole('combobox', { name: 'Camera', exact: true });
    await picker.selectOption({ label: random() < 0.5 ? 'fake_device_0' : 'fake_device_2' });
    await one.page.keyboard.press('Escape');
  };
  return [share, changeCamera];
}

/** Everyone acts at the same moment, round after round. */
export async function storm(people: readonly Person[], seed: number): Promise<void> {
  const random = seeded(seed);
  const deeds = people.map((one) => deedsOf(one, random));
  for (let round = 0; round < ROUNDS; round += 1) {
    await Promise.all(deeds.map((own) => own[Math.floor(random() * own.length)]!()));
  }
}

export async function expectCalm(people: readonly Person[]): Promise<void> {
  for (const one of people) {
    const others = people.length - 1;
    await expect.poll(() => one.tab.read(pairs, undefined), { timeout: 30_000 }).toEqual(Array.from({ length: others }, () => WELL));
    for (const source of ['microphone', 'camera']) await one.tab.read(press, [`Turn on ${source}`]);
  }
  for (const one of people) await one.expectSeesAndHears(people.filter((other) => other !== one));
}

export async function meet(link: string, people: readonly Person[]): Promise<void> {
  for (const one of people) await one.enter(link);
  for (const one of people) await one.expectSeesAndHears(people.filter((other) => other !== one));
}
