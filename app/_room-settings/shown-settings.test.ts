import { expect, test } from 'vitest';
import { afterChange, NEW_ROOM, togetherWith } from './shown-settings.ts';

test('a change changes what it names, and nothing else', () => {
  const changed = afterChange(afterChange(NEW_ROOM, { locked: true, opensAt: 1000, capacity: 4 }), { whoMay: { chat: 'hosts' }, passcode: 'sesame' });
  expect(changed).toEqual({ ...NEW_ROOM, locked: true, opensAt: 1000, capacity: 4, passcode: true, whoMay: { ...NEW_ROOM.whoMay, chat: 'hosts' } });
});

test('a limit of cameras is there until it is taken away', () => {
  const limited = afterChange(afterChange(NEW_ROOM, { mostCameras: 4 }), { locked: true });
  expect(limited).toEqual({ ...NEW_ROOM, locked: true, mostCameras: 4 });
  expect(afterChange(limited, { mostCameras: null })).toEqual({ ...NEW_ROOM, locked: true });
});

test('null takes a passcode and a time away', () => {
  const before = afterChange(NEW_ROOM, { passcode: 'sesame', opensAt: 1000, closesAt: 2000 });
  expect(afterChange(before, { passcode: null, opensAt: null })).toEqual({ ...NEW_ROOM, closesAt: 2000 });
});

test('of two changes together the later one counts, right by right', () => {
  const together = togetherWith({ name: 'a', whoMay: { chat: 'hosts', screen: 'hosts' } }, { whoMay: { chat: 'everyone' }, locked: true });
  expect(together).toEqual({ name: 'a', locked: true, whoMay: { chat: 'everyone', screen: 'hosts' } });
});
