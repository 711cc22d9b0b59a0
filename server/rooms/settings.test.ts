import { expect, it } from 'vitest';
import type { RoomSettings } from '#protocol/room-settings';
import { changeSetup, settingsOf, type Setup } from './settings.ts';

const NEW: Setup = { name: '', settings: {} };
const IN_SOUND: Partial<RoomSettings['whoMay']> = { camera: 'hosts', screen: 'hosts' };

it.each([
  [16, 24],
  [8, 12],
  [5, 7],
])('a server with %i seats a room gives %i to one where guests show neither camera nor screen', (capacity, most) => {
  const asked = (seats: number, whoMay = IN_SOUND) => changeSetup(NEW, { capacity: seats, whoMay }, capacity);
  expect(asked(most).ok).toBe(true);
  expect(asked(most + 1)).toEqual({ ok: false, error: 'settings-invalid' });
  for (const whoMay of [{}, { camera: 'hosts' }, { screen: 'hosts' }] as const) {
    expect(asked(capacity, whoMay).ok).toBe(true);
    expect(asked(capacity + 1, whoMay)).toEqual({ ok: false, error: 'settings-invalid' });
  }
});

it('seats that were for sound alone are not there once guests may show themselves', () => {
  const sound = changeSetup(NEW, { capacity: 24, whoMay: IN_SOUND }, 16);
  if (!sound.ok) throw new Error(sound.error);
  expect(settingsOf(sound.value.settings, 16).capacity).toBe(24);
  const pictures = changeSetup(sound.value, { whoMay: { camera: 'everyone' } }, 16);
  expect(pictures.ok && settingsOf(pictures.value.settings, 16).capacity).toBe(16);
});

it('a room of which nothing was asked has the seats of the server, in sound too', () => {
  expect(settingsOf({ whoMay: { microphone: 'everyone', chat: 'everyone', camera: 'hosts', screen: 'hosts' } }, 16).capacity).toBe(16);
});
