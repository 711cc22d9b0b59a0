import { expect, test } from 'vitest';
import { fakeRoom } from '#call/testing/fake-people';
import { lobbyViewOf } from './lobby-view.ts';

const found = { status: 'found', room: fakeRoom(), door: 'open', passcode: false, hostHere: false, names: [], role: 'guest' } as const;

test('a room that is open has a lobby, while it is looked for too', () => {
  expect(lobbyViewOf({ phase: { state: 'idle', preview: { status: 'loading' } } })).toBe('lobby');
  expect(lobbyViewOf({ phase: { state: 'idle', preview: found } })).toBe('lobby');
});

test('a room that is unknown, closed or full has a screen that says so', () => {
  expect(lobbyViewOf({ phase: { state: 'idle', preview: { status: 'failed', error: 'room-not-found' } } })).toBe('not-found');
  expect(lobbyViewOf({ phase: { state: 'idle', preview: { ...found, door: 'closed' } } })).toBe('ended');
  expect(lobbyViewOf({ phase: { state: 'idle', preview: found, joinError: 'room-closed' } })).toBe('ended');
  expect(lobbyViewOf({ phase: { state: 'idle', preview: found, joinError: 'room-full' } })).toBe('full');
});

test('a trouble that may pass keeps the lobby', () => {
  expect(lobbyViewOf({ phase: { state: 'idle', preview: { status: 'failed', error: 'timeout' } } })).toBe('lobby');
  expect(lobbyViewOf({ phase: { state: 'idle', preview: found, joinError: 'rate-limited' } })).toBe('lobby');
});

test('whoever knocks sees the waiting room once the server knows of it, and until they are inside', () => {
  const knock = { ...found, door: 'knock' } as const;
  expect(lobbyViewOf({ phase: { state: 'knocking', preview: knock, waiting: false } })).toBe('lobby');
  expect(lobbyViewOf({ phase: { state: 'knocking', preview: knock, waiting: true } })).toBe('knocking');
  expect(lobbyViewOf({ phase: { state: 'knocking', preview: { ...knock, door: 'locked' }, waiting: true } })).toBe('knocking');
  expect(lobbyViewOf({ phase: { state: 'knocking', preview: { ...knock, door: 'closed' }, waiting: true } })).toBe('ended');
  expect(lobbyViewOf({ phase: { state: 'joining', preview: knock, admitted: true } })).toBe('knocking');
  expect(lobbyViewOf({ phase: { state: 'joining', preview: found, admitted: false } })).toBe('lobby');
});

test('whoever knocked sees what a host said to it', () => {
  const knock = { ...found, door: 'knock' } as const;
  expect(lobbyViewOf({ phase: { state: 'idle', preview: knock, answer: 'denied' } })).toBe('denied');
  expect(lobbyViewOf({ phase: { state: 'idle', preview: { ...knock, door: 'banned' }, answer: 'blocked' } })).toBe('blocked');
  expect(lobbyViewOf({ phase: { state: 'idle', preview: { ...knock, door: 'banned' } } })).toBe('banned');
});
