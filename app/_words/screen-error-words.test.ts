import { expect, test } from 'vitest';
import { screenErrors } from './en/screen-errors.ts';
import { screenErrorWords } from './screen-error-words.ts';

test('a system that keeps the screen is told with the steps for that system', () => {
  const todo = (system: Parameters<typeof screenErrorWords>[2]) => screenErrorWords({ screenErrors }, 'system-denied', system).todo;
  expect(todo('macos')).toMatch(/Screen & System Audio Recording.*open it again/);
  expect(todo('linux')).toMatch(/xdg-desktop-portal.*PipeWire/);
  expect(new Set((['macos', 'windows', 'linux', 'other'] as const).map(todo)).size).toBe(4);
});

test('a browser that refuses is told apart from one that cannot, and from a screen that gives no picture', () => {
  const what = (error: Parameters<typeof screenErrorWords>[1]) => screenErrorWords({ screenErrors }, error, 'windows').what;
  expect([what('denied'), what('unsupported'), what('in-use')].map((words) => words.slice(0, 30))).toEqual([
    'This browser does not let this',
    'This browser cannot share a sc',
    'Your system gave no picture of',
  ]);
});
