import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { localPreferences } from './preferences.ts';

const storage = () => {
  const kept = new Map<string, string>();
  return { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) };
};

beforeEach(() => {
  vi.stubGlobal('sessionStorage', storage());
  vi.stubGlobal('localStorage', storage());
});
afterEach(() => vi.unstubAllGlobals());

const newTab = () => vi.stubGlobal('sessionStorage', storage());

it('a reload and a new tab find what was chosen', () => {
  const before = localPreferences();
  before.save({ ...before.load(), microphoneOn: false, camera: 'front' });
  expect(localPreferences().load()).toMatchObject({ microphoneOn: false, camera: 'front' });
  newTab();
  expect(localPreferences().load()).toMatchObject({ microphoneOn: false, camera: 'front' });
});

it('a microphone that was off because of many people is so after a reload, and in no other tab', () => {
  const before = localPreferences();
  before.save({ ...before.load(), microphoneOn: false, startedMuted: true });
  expect(localPreferences().load()).toMatchObject({ microphoneOn: false, startedMuted: true });
  newTab();
  expect(localPreferences().load()).toMatchObject({ microphoneOn: true, startedMuted: false });
});
