import { expect, test } from 'vitest';
import { pairPriority, priorityParts, readCandidate } from './candidate-facts.ts';

test('a priority comes apart as RFC 8445 puts it together', () => {
  const put = (type: number, local: number, component: number) => 2 ** 24 * type + 2 ** 8 * local + (256 - component);
  expect(priorityParts(put(126, 65_535, 1))).toEqual({ typePreference: 126, localPreference: 65_535, component: 1 });
  expect(priorityParts(put(0, 1, 2))).toEqual({ typePreference: 0, localPreference: 1, component: 2 });
  // As a browser gave it: host, over UDP.
  expect(priorityParts(2_122_194_687)).toEqual({ typePreference: 126, localPreference: 32_286, component: 1 });
});

test('a pair is ordered by the lesser of its candidates, then by the greater, then by whose it is', () => {
  expect(pairPriority(2, 1)).toBe(2n ** 32n + 4n + 1n);
  expect(pairPriority(1, 2)).toBe(2n ** 32n + 4n);
  // As Firefox wrote it in its log.
  expect(pairPriority(0x7e7e1eff, 0x7e7e00ff)).toBe(0x7e7e00fffcfc3dffn);
  expect(pairPriority(5, 5)).toBeLessThan(pairPriority(6, 5));
});

test('a candidate is read from its line, and an end of candidates is none', () => {
  const line = 'candidate:1 1 UDP 2122252543 fd00::2 43203 typ host generation 0 ufrag abcd';
  expect(readCandidate(line)).toEqual({ type: 'host', protocol: 'udp', address: 'fd00::2', port: 43_203, priority: 2_122_252_543 });
  expect(readCandidate('')).toBeUndefined();
});
