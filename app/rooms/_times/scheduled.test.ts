import { expect, test } from 'vitest';
import { nextHour, scheduled } from './scheduled.ts';

const NOW = new Date(2026, 10, 22, 23, 20).getTime();
const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute).getTime();

test('a day and its times are moments of this zone', () => {
  expect(scheduled({ date: '2026-11-23', start: '09:00', end: '10:30' }, NOW)).toEqual({ ok: true, value: { opensAt: at(23, 9), closesAt: at(23, 10, 30) } });
  expect(scheduled({ date: '2026-11-23', start: '09:00', end: '' }, NOW)).toEqual({ ok: true, value: { opensAt: at(23, 9) } });
});

test('an end before the start is one of the next day', () => {
  expect(scheduled({ date: '2026-11-22', start: '23:30', end: '00:30' }, NOW)).toEqual({ ok: true, value: { opensAt: at(22, 23, 30), closesAt: at(23, 0, 30) } });
});

test('what is over cannot be scheduled, and what has begun can', () => {
  expect(scheduled({ date: '2026-11-22', start: '20:00', end: '22:00' }, NOW)).toEqual({ ok: false, error: 'over' });
  expect(scheduled({ date: '2026-11-21', start: '20:00', end: '' }, NOW)).toEqual({ ok: false, error: 'over' });
  expect(scheduled({ date: '2026-11-22', start: '23:00', end: '' }, NOW).ok).toBe(true);
});

test('without a day or a start there is no time', () => {
  for (const chosen of [{ date: '', start: '09:00', end: '' }, { date: '2026-11-23', start: '', end: '10:00' }]) expect(scheduled(chosen, NOW)).toEqual({ ok: false, error: 'incomplete' });
});

test('the fields begin with the next full hour, tomorrow where it must be', () => {
  expect(nextHour(NOW)).toEqual({ date: '2026-11-23', start: '00:00', end: '' });
});
