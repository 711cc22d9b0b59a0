import { expect, test, vi } from 'vitest';
import { NOTICES, noticeSwitch } from './notices.ts';
import { isSwitchedOn, onSwitched, switchTo } from './switches.ts';

test('a switch is on until it is switched off, also where the browser keeps nothing, and everybody hears of it', () => {
  const listener = vi.fn<() => void>();
  const stop = onSwitched(listener);
  expect(isSwitchedOn('a')).toBe(true);
  switchTo('a', false);
  expect(isSwitchedOn('a')).toBe(false);
  expect(isSwitchedOn('b')).toBe(true);
  stop();
  switchTo('a', true);
  expect(isSwitchedOn('a')).toBe(true);
  expect(listener).toHaveBeenCalledTimes(1);
});

test('what this browser kept is recalled', () => {
  vi.stubGlobal('localStorage', { getItem: (key: string) => (key === noticeSwitch('muted') ? 'off' : null) });
  expect(NOTICES.filter((notice) => !isSwitchedOn(noticeSwitch(notice)))).toEqual(['muted']);
  vi.unstubAllGlobals();
});
