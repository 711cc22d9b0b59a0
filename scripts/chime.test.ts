import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { chimeFile, CHIMES, chimeSamples, wave } from './chime.ts';

it.each(['join', 'leave', 'knock'] as const)('the sound of %s that is shipped is the one that the script makes: short, soft, and out at its end', (name) => {
  const samples = chimeSamples(CHIMES[name]);
  expect(readFileSync(chimeFile(name)).equals(wave(samples))).toBe(true);
  expect(samples.length / 16_000).toBeLessThanOrEqual(0.5);
  const loudest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0) / 32_767;
  expect(loudest).toBeGreaterThan(0.05);
  expect(loudest).toBeLessThan(0.2);
  expect(Math.abs(samples.at(-1) ?? 0)).toBeLessThan(100);
});
