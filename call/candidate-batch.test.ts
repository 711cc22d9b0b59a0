import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Candidate } from '#protocol/signal';
import { CandidateBatch } from './candidate-batch.ts';

const candidate = (text: string, usernameFragment = 'new'): Candidate => ({ candidate: text, sdpMid: '0', sdpMLineIndex: 0, usernameFragment });
let sent: string[][];
let batch: CandidateBatch;

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  batch = new CandidateBatch((candidates) => sent.push(candidates.map((one) => one.candidate)));
});
afterEach(() => {
  vi.useRealTimers();
});

it('sends what comes within 50 ms in one message, and the end mark at once', () => {
  batch.release();
  batch.add(candidate('a'));
  batch.add(candidate('b'));
  expect(sent).toEqual([]);
  vi.advanceTimersByTime(50);
  expect(sent).toEqual([['a', 'b']]);
  batch.add(candidate('c'));
  batch.add(candidate(''));
  expect(sent).toEqual([['a', 'b'], ['c', '']]);
});

it('never sends a candidate before the description that it belongs to', () => {
  batch.add(candidate('a'));
  vi.advanceTimersByTime(500);
  expect(sent).toEqual([]);
  batch.release();
  expect(sent).toEqual([['a']]);
});

it('sends again the candidates of the current generation only', () => {
  batch.release();
  batch.add(candidate('a', 'old'));
  batch.add(candidate('b'));
  batch.add(candidate(''));
  batch.resend('new');
  expect(sent.at(-1)).toEqual(['b', '']);
});
