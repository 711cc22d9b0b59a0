import { expect, test } from 'vitest';
import type { Platform } from '../_ui/platform.ts';
import { media } from './en/media-errors.ts';
import { mediaErrorWords, type MediaTrouble } from './media-error-words.ts';

const say = (trouble: MediaTrouble, browser: Platform['browser'], system: Platform['system']) => mediaErrorWords(media, 'camera', trouble, { browser, system }, 'turn-on');

test.each([
  ['chrome', 'windows', /left end of the address bar/],
  ['edge', 'windows', /lock at the left end/],
  ['firefox', 'linux', /crossed-out icon/],
  ['safari', 'macos', /Settings for This Website/],
  ['safari', 'ios', /Website Settings/],
  ['chrome', 'ios', /Settings app/],
  ['chrome', 'android', /Permissions/],
  ['firefox', 'android', /lock beside the address/],
  ['other', 'other', /settings/],
] as const)('who denied it in %s on %s is told where to allow it', (browser, system, where) => {
  const { what, todo } = say('denied', browser, system);
  expect(what).toBe('This site may not use your camera.');
  expect(todo).toMatch(where);
  expect(todo).toMatch(/then turn it on here\.$/);
});

test('each system has its settings elsewhere', () => {
  const systems = ['windows', 'macos', 'linux', 'android', 'ios'] as const;
  expect(new Set(systems.map((system) => say('system-denied', 'chrome', system).todo)).size).toBe(systems.length);
});

test('Firefox on a Mac finds no camera also where the system keeps it', () => {
  expect(say('no-device', 'firefox', 'macos').todo).toMatch(/System Settings/);
  expect(say('no-device', 'firefox', 'windows').todo).not.toMatch(/System Settings/);
});

test('nobody is told to unplug the camera of a phone', () => {
  for (const trouble of ['no-device', 'not-started', 'still-starting', 'in-use'] as const) {
    expect(say(trouble, 'chrome', 'android').todo).not.toMatch(/plug|program/i);
    expect(say(trouble, 'chrome', 'windows').todo).toMatch(/plug|program/i);
  }
});

test('both at once are spoken of as two', () => {
  const platform = { browser: 'chrome', system: 'windows' } as const;
  expect(mediaErrorWords(media, 'both', 'still-starting', platform, 'turn-on').what).toBe('Your camera and microphone are still starting.');
  expect(mediaErrorWords(media, 'both', 'dismissed', platform, 'turn-on').todo).toMatch(/^Turn them on here/);
  expect(mediaErrorWords(media, 'camera', 'dismissed', platform, 'check').todo).toMatch(/^Run the check again/);
});
