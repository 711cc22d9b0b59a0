import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fail, ok } from '#protocol/errors';
import type { IceConfig } from '#protocol/ice';
import { fakeRoom } from '../testing/fake-people.ts';
import type { Gathered } from './gathered.ts';
import type { CheckedSignaling, Instruments } from './instruments.ts';
import { NetworkCheck, RUN_LIMIT } from './network-check.ts';
import { pause } from './pause.ts';

const ROOM = 'abcd-efgh-jkmn';
const UDP = 'turn:a.example.org?transport=udp';
const TCP = 'turn:a.example.org?transport=tcp';
const ICE: IceConfig = {
  iceServers: [{ urls: ['stun:a.example.org'] }, { urls: [UDP, TCP], username: 'a name', credential: 'a secret' }],
  iceTransportPolicy: 'all',
  ttlSeconds: 600,
  relay: true,
  relayState: 'available',
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = <T>() => new Promise<T>(() => undefined);
const RELAYED: Gathered = { candidates: [{ type: 'relay', address: '203.0.113.9:50000', base: ':0', after: 30 }], errors: [], ended: 'enough', took: 30 };
const MAPPED: Gathered = { candidates: [{ type: 'srflx', address: '198.51.100.4:40000', base: ':0', after: 20 }], errors: [], ended: 'enough', took: 20 };

function fakeSignaling(change: Partial<CheckedSignaling> = {}): CheckedSignaling {
  const request = async (event: string) =>
    event === 'room:preview' ? ok({ room: fakeRoom(), names: [], role: 'guest', ice: ICE }) : fail('not-seated');
  return { state: 'connected', transport: 'websocket', request: request as CheckedSignaling['request'], on: never, onStateChange: never, close: vi.fn<() => void>(), ...change } as CheckedSignaling;
}

/** Everything works, at once. */
function fakeInstruments(change: Partial<Instruments> = {}): Instruments {
  return {
    support: () => 'supported',
    tryDevices: async () => ({ microphone: { found: 'works', label: 'Headset' }, camera: { found: 'works', label: 'Webcam' } }),
    openSignaling: fakeSignaling,
    gather: async ({ configuration }) => (configuration.iceTransportPolicy === 'relay' ? RELAYED : MAPPED),
    callThroughRelay: async ({ urls }) => ({ found: 'works', url: urls[0]!, roundTrip: 12, bitsPerSecond: 9_000_000 }),
    ...change,
  };
}

/** Never an answer from anything; gathering waits for as long as it may. */
const silent: Partial<Instruments> = {
  tryDevices: never,
  gather: async ({ limit, signal }) => {
    await pause(limit, signal);
    return { candidates: [], errors: [], ended: 'limit', took: limit };
  },
  callThroughRelay: never,
};

const found = (check: NetworkCheck) => Object.fromEntries(check.getSnapshot().rows.map(({ check, url, finding }) => [url ?? check, finding?.found]));

test('where all is well, every row is found', async () => {
  const check = new NetworkCheck(fakeInstruments(), ROOM);
  await vi.advanceTimersByTimeAsync(0);
  expect(check.getSnapshot().state).toBe('done');
  expect(found(check)).toEqual({
    browser: 'supported',
    microphone: 'works',
    camera: 'works',
    socket: 'connected',
    servers: 'given',
    'stun:a.example.org': 'mapped',
    nat: 'unknown',
    [UDP]: 'relays',
    [TCP]: 'relays',
    loopback: 'works',
  });
});

test('where nothing answers, it is over in less than ten seconds, and every row says so', async () => {
  const check = new NetworkCheck(fakeInstruments(silent), ROOM);
  await vi.advanceTimersByTimeAsync(RUN_LIMIT - 1);
  expect(check.getSnapshot().state).toBe('running');
  await vi.advanceTimersByTimeAsync(1);
  expect(RUN_LIMIT).toBeLessThan(10_000);
  expect(check.getSnapshot().state).toBe('done');
  expect(found(check)).toMatchObject({ microphone: 'unanswered', camera: 'unanswered', [UDP]: 'no-answer', [TCP]: 'no-answer', loopback: 'no-relay' });
});

test('a server that is never reached is said at the end, and its servers are not asked for', async () => {
  const signaling = fakeSignaling({ state: 'connecting' });
  const check = new NetworkCheck(fakeInstruments({ openSignaling: () => signaling }), ROOM);
  await vi.advanceTimersByTimeAsync(RUN_LIMIT);
  expect(check.getSnapshot().state).toBe('done');
  expect(found(check)).toMatchObject({ socket: 'unreachable', servers: 'not-asked' });
  expect(signaling.close).toHaveBeenCalled();
});

test('a server that stops answering does not hold the result up', async () => {
  const check = new NetworkCheck(fakeInstruments({ openSignaling: () => fakeSignaling({ request: never }) }), ROOM);
  await vi.advanceTimersByTimeAsync(RUN_LIMIT);
  expect(check.getSnapshot().state).toBe('done');
  expect(found(check)).toMatchObject({ socket: 'connected', servers: 'refused' });
});

test('a relay that never answers does not hold up the call through one that does', async () => {
  const gather: Instruments['gather'] = async (options) =>
    options.configuration.iceServers?.some(({ urls }) => [urls].flat().includes(UDP)) ? silent.gather!(options) : RELAYED;
  const check = new NetworkCheck(fakeInstruments({ gather }), ROOM);
  await vi.advanceTimersByTimeAsync(0);
  expect(check.getSnapshot().rows.findLast(({ check }) => check === 'loopback')?.finding).toMatchObject({ found: 'works', url: TCP });
  await vi.advanceTimersByTimeAsync(5_000);
  expect(check.getSnapshot().state).toBe('done');
});

test('without a meeting there is nobody to tell of a relay', async () => {
  const check = new NetworkCheck(fakeInstruments(), undefined);
  await vi.advanceTimersByTimeAsync(0);
  expect(found(check)).toEqual({ browser: 'supported', microphone: 'works', camera: 'works', socket: 'connected', servers: 'no-room' });
});

test('a check that is disposed lets go of everything at once', async () => {
  const signals: AbortSignal[] = [];
  const gather: Instruments['gather'] = (options) => {
    signals.push(options.signal);
    return silent.gather!(options);
  };
  const check = new NetworkCheck(fakeInstruments({ ...silent, gather }), ROOM);
  await vi.advanceTimersByTimeAsync(0);
  check.dispose();
  expect(signals.length).toBeGreaterThan(0);
  expect(signals.every(({ aborted }) => aborted)).toBe(true);
});

test('no finding holds a credential', async () => {
  const check = new NetworkCheck(fakeInstruments(), ROOM);
  await vi.advanceTimersByTimeAsync(0);
  expect(JSON.stringify(check.getSnapshot())).not.toMatch(/a name|a secret/);
});
