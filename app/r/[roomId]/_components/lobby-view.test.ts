import { expect, test } from 'vitest';
import { fakeRoom } from '#call/testing/fake-people';
import { lobbyViewOf } from './lobby-view.ts';

const found = { status: 'found', room: fakeRoom(), names: [], role: 'guest' } as const;

test('a room that is open has a lobby, while it is looked for too', () => {
  expect(lobbyViewOf({ phase: { state: 'idle', preview: { status: 'loading' } } })).toBe('lobby');
  expect(lobbyViewOf({ phase: { state: 'idle', preview: found } })).toBe('lobby');
});

test('a room that is unknown, closed or full has a screen that says so', () => {
  expect(lobbyViewOf({ phase: { state: 'idle', preview: { status: 'failed', error: 'room-not-found' } } })).toBe('not-found');
  expect(lobbyViewOf({ phase: { state: 'idle', preview: { ...found, room: fakeRoom({ state: 'closed' }) } } })).toBe('ended');
  expect(lobbyViewOf({ phase: { state: 'idle', preview: found, joinError: 'room-closed' } })).toBe('ended');
  expect(lobbyViewOf({ phase: { state: 'idle', preview: found, joinError: 'room-full' } })).toBe('full');
});

test('a trouble that may pass keeps the lobby', () => {
  expect(lobbyViewOf({ phase: { state: 'idle', preview: { status: 'failed', error: 'timeout' } } })).toBe('lobby');
  expect(lobbyViewOf({ phase: { state: 'idle', preview: found, joinError: 'rate-limited' } })).toBe('lobby');
});
