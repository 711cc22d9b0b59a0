import { expect, test } from 'vitest';
import { EVERYONE_MAY } from '#protocol/rights';
import type { RoomSetup } from '#protocol/rooms-api';
import { copyOf } from './copy-of.ts';

const NOW = 1_000;
const settings = { waitingRoom: true, passcode: true, locked: false, capacity: 4, whoMay: { ...EVERYONE_MAY, chat: 'hosts' }, mostCameras: 4, endsWithHosts: true } as const;
const setup = (times: { opensAt?: number; closesAt?: number }): RoomSetup => ({
  room: { id: 'abcd-efgh-jkmn', name: 'Weekly', state: 'open', capacity: 4 },
  role: 'host',
  settings: { ...settings, ...times },
});

test('a copy has the name, the settings and the times to come, and no passcode', () => {
  const { passcode: _, ...rest } = settings;
  expect(copyOf(setup({ opensAt: 2_000, closesAt: 3_000 }), NOW)).toEqual({
    wish: { name: 'Weekly', ...rest, opensAt: 2_000, closesAt: 3_000 },
    without: { passcode: true, times: false },
  });
});

test('times that are over are left out, both of them', () => {
  for (const times of [{ opensAt: 100, closesAt: 500 }, { opensAt: 100 }, { closesAt: NOW }]) {
    const { wish, without } = copyOf(setup(times), NOW);
    expect(wish).not.toHaveProperty('opensAt');
    expect(wish).not.toHaveProperty('closesAt');
    expect(without.times).toBe(true);
  }
  expect(copyOf(setup({ opensAt: 100, closesAt: 2_000 }), NOW).wish).toMatchObject({ opensAt: 100, closesAt: 2_000 });
});
