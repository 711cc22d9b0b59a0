import { expect, test } from 'vitest';
import type { Attendance } from '#protocol/rooms-api';
import { lengthOf, meetingsOf } from './meetings.ts';

const MINUTE = 60_000;
const stay = (name: string, from: number, to?: number): Attendance => ({ name, role: 'guest', joinedAt: from * MINUTE, ...(to === undefined ? {} : { leftAt: to * MINUTE }) });
const shown = (stays: readonly Attendance[]) =>
  meetingsOf(stays).map(({ began, ended, stays }) => [began / MINUTE, ended === undefined ? 'lasts' : ended / MINUTE, stays.map(({ name }) => name).join('')]);

test('stays that overlap, or follow each other soon, are one meeting', () => {
  expect(shown([stay('A', 0, 60), stay('B', 5, 20), stay('C', 70, 80)])).toEqual([[0, 80, 'ABC']]);
});

test('after a quarter of an hour without anybody another meeting begins; the latest comes first', () => {
  expect(shown([stay('A', 0, 60), stay('B', 5, 20), stay('C', 76, 80)])).toEqual([[76, 80, 'C'], [0, 60, 'AB']]);
});

test('a meeting with somebody inside has no end', () => {
  expect(shown([stay('A', 0), stay('B', 5, 20), stay('C', 500, 510)])).toEqual([[0, 'lasts', 'ABC']]);
  expect(shown([])).toEqual([]);
});

test('a length is hours, minutes and seconds', () => {
  expect(lengthOf(0, 3_725_400)).toBe('1:02:05');
  expect(lengthOf(0, 100 * 3_600_000)).toBe('100:00:00');
  expect(lengthOf(5, 0)).toBe('0:00:00');
});
