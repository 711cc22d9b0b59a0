import { expect, test } from 'vitest';
import { lobby } from './en/lobby.ts';
import { relayWords } from './relay-words.ts';

test('a relay that works is mentioned, and one that is not known yet is not', () => {
  expect(relayWords(lobby, 'available', 'guest')).toEqual({ tone: 'quiet', words: 'Relay available' });
  expect(relayWords(lobby, 'unproved', 'host')).toBeUndefined();
  expect(relayWords(lobby, undefined, 'host')).toBeUndefined();
});

test('what is missing or broken is said to a host with what to do, and to a guest only where it may concern them', () => {
  expect(relayWords(lobby, 'none', 'guest')).toBeUndefined();
  expect(relayWords(lobby, 'none', 'host')?.words).toMatch(/strict networks may not connect.*README/);
  expect(relayWords(lobby, 'failing', 'host')).toMatchObject({ tone: 'problem', words: expect.stringContaining('npm run doctor') });
  expect(relayWords(lobby, 'failing', 'guest')?.words).toMatch(/you may not connect/);
});
