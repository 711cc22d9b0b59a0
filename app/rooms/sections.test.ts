import { expect, test } from 'vitest';
import type { MyRoom } from '#protocol/rooms-api';
import { inSections, sectionOf } from './sections.ts';

const HOUR = 3_600_000;
const NOW = 1_000 * HOUR;
const mine = (id: string, room: Partial<MyRoom['room']> = {}, lastUsedAt = NOW): MyRoom => ({
  room: { id, name: id, state: 'open', participants: 0, capacity: 8, ...room },
  role: 'host',
  createdAt: 0,
  lastUsedAt,
});
const section = (room: Partial<MyRoom['room']>) => sectionOf(mine('a', room).room, NOW);

test('somebody inside makes a meeting run, whatever its times say', () => {
  expect(section({ participants: 1 })).toBe('running');
  expect(section({ participants: 1, state: 'not-started', opensAt: NOW + HOUR })).toBe('running');
  expect(section({ participants: 1, opensAt: NOW - 100 * HOUR })).toBe('running');
});

test('a meeting runs in its time, is to come before it, and is past when it was closed', () => {
  expect(section({ state: 'not-started', opensAt: NOW + HOUR })).toBe('upcoming');
  expect(section({ opensAt: NOW - HOUR, closesAt: NOW + HOUR })).toBe('running');
  expect(section({ state: 'closed', opensAt: NOW - HOUR })).toBe('past');
});

test('a meeting without an end is past when nobody was there for half a day; one without times never is', () => {
  expect(section({ opensAt: NOW - HOUR })).toBe('running');
  expect(section({ opensAt: NOW - 13 * HOUR })).toBe('past');
  expect(section({})).toBe('upcoming');
  expect(section({ state: 'locked' })).toBe('upcoming');
});

test('what is next comes first, and what has no time after it, the last used first', () => {
  const rooms = [
    mine('any-old', {}, NOW - HOUR),
    mine('late', { state: 'not-started', opensAt: NOW + 2 * HOUR }),
    mine('any-new'),
    mine('soon', { state: 'not-started', opensAt: NOW + HOUR }),
  ];
  expect(inSections(rooms, NOW).upcoming.map(({ room }) => room.id)).toEqual(['soon', 'late', 'any-new', 'any-old']);
});
