import { expect, it } from 'vitest';
import { SpeechDetector } from './speech-detector.ts';

const levels = (ana: number, bob: number) => new Map([['ana', ana], ['bob', bob]]);

it('hears speech at once, holds it through a pause, and then lets go', () => {
  const detector = new SpeechDetector();
  expect([...detector.update(levels(0.2, 0), 0)]).toEqual(['ana']);
  expect([...detector.update(levels(0, 0), 500)]).toEqual(['ana']);
  expect([...detector.update(levels(0, 0), 700)]).toEqual([]);
});

it('does not take a hum for speech, nor a participant who is gone', () => {
  const detector = new SpeechDetector();
  expect([...detector.update(levels(0.01, 0.3), 0)]).toEqual(['bob']);
  expect([...detector.update(new Map([['ana', 0]]), 100)]).toEqual([]);
});

it('gives the same set where nothing changed', () => {
  const detector = new SpeechDetector();
  expect(detector.update(levels(0.2, 0), 0)).toBe(detector.update(levels(0.3, 0), 100));
});
