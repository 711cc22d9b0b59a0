import { expect, it } from 'vitest';
import { recordingVerdict } from './recording-verdict.ts';

it('hears a voice, however short', () => {
  expect(recordingVerdict([{ level: 0, silent: true }, { level: 0.1, silent: false }, { level: 0, silent: true }])).toBe('heard');
});

it('tells a quiet room from a microphone that gives nothing', () => {
  expect(recordingVerdict([{ level: 0.001, silent: false }, { level: 0, silent: true }])).toBe('faint');
  expect(recordingVerdict([{ level: 0, silent: true }, { level: 0, silent: undefined }])).toBe('silent');
});

it('does not say what it does not know', () => {
  expect(recordingVerdict([{ level: 0, silent: undefined }])).toBe('unknown');
  expect(recordingVerdict([])).toBe('unknown');
});
