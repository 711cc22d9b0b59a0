import { afterEach, expect, it } from 'vitest';
import { ALL_RIGHTS, EVERYONE_MAY } from '#protocol/rights';
import type { RoomSettings } from '#protocol/room-settings';
import { RoomHosting } from './hosting.ts';
import { permittedDevices } from './permitted-devices.ts';
import type { Signaling } from './signaling.ts';
import { SyntheticMedia } from './testing/synthetic-media.ts';

const silent = { on: () => () => undefined } as unknown as Signaling;
const SETTINGS: RoomSettings = { waitingRoom: false, passcode: false, locked: false, capacity: 8, whoMay: EVERYONE_MAY, endsWithHosts: false };
const media = new SyntheticMedia();
const hosting = new RoomHosting(silent, media);
let pressed = 0;
const devices = permittedDevices(media, (right) => hosting.permits(right), () => (pressed += 1));
afterEach(() => {
  hosting.obey();
  hosting.clear();
  media.release();
});

it('switches nothing on that a host does not allow, and says so each time', async () => {
  hosting.obey({ may: { ...ALL_RIGHTS, microphone: false } });
  await devices.setMicrophone(true);
  expect(media.getState().microphone.state).toBe('off');
  const first = hosting.news.get();
  expect(first).toEqual({ kind: 'not-allowed', rights: ['microphone'] });
  await devices.setMicrophone(true);
  expect(hosting.news.get()).not.toBe(first);
  await devices.setCamera(true);
  expect(media.getState().camera.state).toBe('on');
});

it('switches off what is on when a rule for all takes it away, and says all of it at once', async () => {
  await devices.setMicrophone(true);
  await devices.setCamera(true);
  hosting.obey({ may: { ...ALL_RIGHTS, microphone: false, camera: false } });
  expect(media.getState().microphone.state).toBe('off');
  expect(media.getState().camera.state).toBe('off');
  expect(hosting.news.get()).toEqual({ kind: 'not-allowed', rights: ['microphone', 'camera'] });
});

it('says how many cameras there may be at a time, where that alone keeps the camera off', async () => {
  const may = { ...ALL_RIGHTS, camera: false };
  const news = { kind: 'not-allowed', rights: ['camera'] };
  hosting.settings.set({ ...SETTINGS, mostCameras: 4 });
  await devices.setCamera(true);
  hosting.obey({ may, noCameraPlace: true });
  expect(media.getState().camera.state).toBe('off');
  expect(hosting.news.get()).toEqual({ ...news, mostCameras: 4 });
  hosting.obey({ may });
  await devices.setCamera(true);
  expect(hosting.news.get()).toEqual(news);
  hosting.obey();
  expect(media.getState().camera.state).toBe('off');
  await devices.setCamera(true);
  expect(media.getState().camera.state).toBe('on');
});

it('lets everything be switched on again that is allowed again', async () => {
  hosting.obey({ may: { ...ALL_RIGHTS, microphone: false } });
  hosting.obey();
  await devices.setMicrophone(true);
  expect(media.getState().microphone.state).toBe('on');
});

it('tells of each press on the microphone, and of none that comes otherwise', async () => {
  pressed = 0;
  await media.setMicrophone(true);
  await devices.setCamera(true);
  expect(pressed).toBe(0);
  await devices.setMicrophone(false);
  hosting.obey({ may: { ...ALL_RIGHTS, microphone: false } });
  await devices.setMicrophone(true);
  expect(pressed).toBe(2);
});
