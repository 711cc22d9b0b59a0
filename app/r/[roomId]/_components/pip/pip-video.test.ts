import { expect, test } from 'vitest';
import type { CallStore, RemoteParticipant } from '#call/call-state';
import { fakeLocalMedia, fakeRoom } from '#call/testing/fake-people';
import { callToCome } from '../../_call/call-to-come.ts';
import { mainPicture } from './pip-video.ts';

const picture = (of: string) => of as unknown as MediaStream;

function someone(id: string, sends: { readonly camera?: boolean; readonly screen?: boolean }): RemoteParticipant {
  const { camera = false, screen = false } = sends;
  return {
    id,
    sending: { microphone: true, camera, screen },
    streams: { camera: picture(`camera of ${id}`), screen: picture(`screen of ${id}`) },
  } as unknown as RemoteParticipant;
}

function callWith(participants: readonly RemoteParticipant[], active?: string): CallStore {
  const before = callToCome('abcd-efgh-jkmn');
  const self = someone('me', {});
  const phase = { state: 'joined', room: fakeRoom(), self, participants, hands: [], relay: 'none' } as const;
  const media = fakeLocalMedia({ camera: { state: 'on', stream: picture('camera of me') } });
  return { ...before, getSnapshot: () => ({ ...before.getSnapshot(), phase, media }), activeSpeaker: { ...before.activeSpeaker, get: () => active } };
}

test('a screen is shown before whoever speaks, who is shown before anybody else', () => {
  const [ana, ben] = [someone('ana', { camera: true }), someone('ben', { camera: true })];
  expect(mainPicture(callWith([ana, ben, someone('chloe', { screen: true })], 'ben'))?.stream).toBe('screen of chloe');
  expect(mainPicture(callWith([ana, ben], 'ben'))?.stream).toBe('camera of ben');
  expect(mainPicture(callWith([ana, ben]))?.stream).toBe('camera of ana');
});

test('where whoever speaks has no camera there is another picture, if need be one’s own', () => {
  const ana = someone('ana', { camera: true });
  expect(mainPicture(callWith([ana, someone('ben', {})], 'ben'))?.stream).toBe('camera of ana');
  expect(mainPicture(callWith([someone('ben', {})], 'ben'))?.stream).toBe('camera of me');
});
