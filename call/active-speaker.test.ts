import { expect, it } from 'vitest';
import { ActiveSpeaker } from './active-speaker.ts';

/** Plays who speaks, five times a second, and says who had the stage after each look. */
function play(speaker: ActiveSpeaker, from: number, to: number, who: (now: number) => readonly string[]): (string | undefined)[] {
  const seen: (string | undefined)[] = [];
  for (let now = from; now < to; now += 200) seen.push(speaker.update(new Set(who(now)), now));
  return seen;
}

it('gives the stage to the first who speaks at once, and leaves it to them while all are silent', () => {
  const speaker = new ActiveSpeaker();
  expect(speaker.update(new Set(), 0)).toBeUndefined();
  expect(speaker.update(new Set(['ana']), 200)).toBe('ana');
  expect(new Set(play(speaker, 400, 60_000, () => []))).toEqual(new Set(['ana']));
});

it('does not flap between two who speak in turn, word by word', () => {
  const speaker = new ActiveSpeaker();
  const seen = play(speaker, 0, 30_000, (now) => (Math.floor(now / 800) % 2 === 0 ? ['ana'] : ['bob']));
  expect(new Set(seen)).toEqual(new Set(['ana']));
});

it('changes at most once in three seconds, to whoever goes on speaking', () => {
  const speaker = new ActiveSpeaker();
  const seen = play(speaker, 0, 30_000, (now) => (Math.floor(now / 2_000) % 2 === 0 ? ['ana'] : ['bob']));
  const changes = seen.flatMap((id, index) => (index > 0 && id !== seen[index - 1] ? [index * 200] : []));
  expect(changes.length).toBeGreaterThan(2);
  expect(changes.slice(1).every((at, index) => at - changes[index]! >= 3_000)).toBe(true);
});

it('leaves the stage to whoever is still speaking there', () => {
  const speaker = new ActiveSpeaker();
  expect(new Set(play(speaker, 0, 20_000, (now) => (now < 1_000 ? ['ana'] : ['ana', 'bob'])))).toEqual(new Set(['ana']));
  expect(play(speaker, 20_000, 22_000, () => ['bob']).at(-1)).toBe('bob');
});
