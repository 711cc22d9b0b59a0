import { expect, test } from 'vitest';
import type { Participant, Role } from '#protocol/participant';
import { ALL_RIGHTS } from '#protocol/rights';
import { choicesFor } from './menu-choices.ts';

const somebody = (role: Role, change: Partial<Participant> = {}): Participant => ({
  id: 'p_0123456789abcdef',
  name: 'Ben',
  role,
  instance: 2,
  sending: { microphone: true, camera: true, screen: false },
  may: ALL_RIGHTS,
  connected: true,
  ...change,
});
const keys = (participant: Participant, viewer: Role, handUp = false) => choicesFor(participant, viewer, handUp).map(({ key }) => key);

test('a host may do everything to a guest', () => {
  expect(keys(somebody('guest'), 'host', true)).toEqual(['mute', 'lower-hand', 'microphone', 'camera', 'screen', 'chat', 'promote', 'hand-over', 'remove']);
});

test('a co-host may not change who the hosts are', () => {
  expect(keys(somebody('guest'), 'co-host')).toEqual(['mute', 'microphone', 'camera', 'screen', 'chat', 'remove']);
  expect(keys(somebody('host'), 'co-host')).toEqual(['mute']);
});

test('a guest may do nothing', () => {
  expect(keys(somebody('guest'), 'guest', true)).toEqual([]);
});

test('nothing is offered that is so already, and what was taken can be given back', () => {
  const muted = somebody('guest', { sending: { microphone: false, camera: false, screen: false }, may: { ...ALL_RIGHTS, chat: false } });
  expect(keys(muted, 'host')).not.toContain('mute');
  expect(choicesFor(muted, 'host', false)).toContainEqual({ key: 'chat', action: { kind: 'set-right', participantId: muted.id, right: 'chat', allowed: true } });
});

test('a camera that waits for a place was not taken, and is not given back', () => {
  const waiting = somebody('guest', { may: { ...ALL_RIGHTS, camera: false }, noCameraPlace: true });
  expect(choicesFor(waiting, 'host', false)).toContainEqual({ key: 'camera', action: { kind: 'set-right', participantId: waiting.id, right: 'camera', allowed: false } });
});
