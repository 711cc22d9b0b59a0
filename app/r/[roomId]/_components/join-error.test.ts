import { expect, test } from 'vitest';
import type { CallPhase } from '#call/call-state';
import { fakeRoom } from '#call/testing/fake-people';
import type { ErrorCode } from '#protocol/errors';
import { joinErrorAt } from './join-error.ts';

const found = { status: 'found', room: fakeRoom(), door: 'knock', passcode: true, hostHere: true, names: [], role: 'guest' } as const;
const refused = (joinError: ErrorCode, passcode = true): CallPhase => ({ state: 'idle', preview: { ...found, passcode }, joinError });
const placesOf = (phase: CallPhase) => (['name', 'passcode', 'form'] as const).filter((place) => joinErrorAt(place, { phase }) !== undefined);

test('every refusal is said in one place: at the field that it is about, or above the button', () => {
  expect(placesOf(refused('name-too-long'))).toEqual(['name']);
  expect(placesOf(refused('passcode-wrong'))).toEqual(['passcode']);
  expect(placesOf(refused('passcode-required'))).toEqual(['passcode']);
  expect(placesOf(refused('internal'))).toEqual(['form']);
});

test('too many tries are said at the passcode, where there is one', () => {
  expect(placesOf(refused('rate-limited'))).toEqual(['passcode']);
  expect(placesOf(refused('rate-limited', false))).toEqual(['form']);
});

test('a room that could not be looked up is said above the button, and nothing is said while the server is asked', () => {
  expect(placesOf({ state: 'idle', preview: { status: 'failed', error: 'internal' } })).toEqual(['form']);
  expect(placesOf({ state: 'knocking', preview: found, waiting: false })).toEqual([]);
});
