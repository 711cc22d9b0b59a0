import { expect, test } from 'vitest';
import type { PreviewState } from './call-state.ts';
import { withPreview } from './lobby-phase.ts';
import { fakeRoom } from './testing/fake-people.ts';

const found = { status: 'found', room: fakeRoom(), passcode: false, hostHere: true, names: [], role: 'guest' } as const;
const open: PreviewState = { ...found, door: 'open' };
const full: PreviewState = { ...found, door: 'full' };

test('what stood in the way is gone with the room that had it', () => {
  expect(withPreview({ state: 'idle', preview: open, joinError: 'room-locked' }, open)).toEqual({ state: 'idle', preview: open });
});

test('whoever found a room full is asked before they are taken in', () => {
  for (const preview of [full, open]) expect(withPreview({ state: 'idle', preview: full, joinError: 'room-full' }, preview)).toEqual({ state: 'idle', preview, joinError: 'room-full' });
});

test('a wrong passcode stays wrong', () => {
  expect(withPreview({ state: 'idle', preview: open, joinError: 'passcode-wrong' }, open)).toHaveProperty('joinError', 'passcode-wrong');
});
