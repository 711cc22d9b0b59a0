import { expect, it } from 'vitest';
import { MutedSpeech } from './muted-speech.ts';

const looks = (speech: MutedSpeech, levels: readonly (number | undefined)[]) => levels.map((level) => speech.update(level)).at(-1);
const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

it('hears somebody who goes on speaking, and holds it for five seconds', () => {
  const speech = new MutedSpeech();
  expect(looks(speech, times(5, 0.2))).toBe(false);
  expect(looks(speech, [0.2])).toBe(true);
  expect(looks(speech, times(4 + 24, 0))).toBe(true);
  expect(looks(speech, times(1, 0))).toBe(false);
});

it('does not take a cough, a beep a second or the hum of a room for speech', () => {
  expect(looks(new MutedSpeech(), [...times(3, 0.5), ...times(7, 0)])).toBe(false);
  expect(looks(new MutedSpeech(), Array.from({ length: 50 }, (_, index) => (index % 5 === 0 ? 0.3 : 0)))).toBe(false);
  expect(looks(new MutedSpeech(), times(50, 0.03))).toBe(false);
});

it('forgets it when the microphone is on', () => {
  const speech = new MutedSpeech();
  looks(speech, times(10, 0.2));
  expect(speech.update(undefined)).toBe(false);
  expect(speech.update(0.2)).toBe(false);
});
