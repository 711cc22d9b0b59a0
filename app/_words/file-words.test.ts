import { expect, test } from 'vitest';
import { files } from './en/files.ts';
import { fileProgress, fileSize } from './file-words.ts';

test('sizes are said as people say them', () => {
  expect([0, 1, 999, 1_000, 1_234_567, 200_000_000, 2_000_000_000].map((bytes) => fileSize('en', bytes))).toEqual([
    '0 bytes',
    '1 byte',
    '999 bytes',
    '1 kB',
    '1.23 MB',
    '200 MB',
    '2 GB',
  ]);
});

test('progress is told with its speed and the time that is left, where that can be known', () => {
  const size = 200_000_000;
  expect(fileProgress(files, 'en', { received: 50_000_000, size, rate: 10_000_000 })).toBe('25% · 10 MB/s · 15 sec left');
  expect(fileProgress(files, 'en', { received: 50_000_000, size, rate: 100_000 })).toBe('25% · 100 kB/s · 25 min left');
  expect(fileProgress(files, 'en', { received: size - 1, size, rate: 10_000_000 })).toBe('100% · 10 MB/s · 1 sec left');
  expect(fileProgress(files, 'en', { received: 0, size, rate: 0 })).toBe('0%');
  expect(fileProgress(files, 'en', { received: 0, size: 0, rate: 0 })).toBe('100%');
});
