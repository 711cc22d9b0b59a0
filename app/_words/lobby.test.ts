import { expect, test } from 'vitest';
import { relayWords } from './lobby.ts';

test('a relay that works is mentioned, and one that is not known yet is not', () => {
  expect(relayWords('available', 'guest')).toEqual({ tone: 'quiet', words: 'Relay available' });
  expect(relayWords('unproved', 'host')).toBeUndefined();
  expect(relayWords(undefined, 'host')).toBeUndefined();
});

test('what is missing or broken is said to a host with what to do, and to a guest only where it may concern them', () => {
  expect(relayWords('none', 'guest')).toBeUndefined();
  expect(relayWords('none', 'host')?.words).toMatch(/strict networks may not connect.*README/);
  expect(relayWords('failing', 'host')).toMatchObject({ tone: 'problem', words: expect.stringContaining('npm run doctor') });
  expect(relayWords('failing', 'guest')?.words).toMatch(/you may not connect/);
});
