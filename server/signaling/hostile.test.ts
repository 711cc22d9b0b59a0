/** What a page of ours would never send: each gets a clear answer or none, and nobody else notices. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ERROR_CODES } from '#protocol/errors';
import type { Seated } from '#protocol/events';
import { MAX_CANDIDATES, MAX_SDP } from '#protocol/limits';
import { newRoomId } from '../rooms/ids.ts';
import { Fuzz } from '../testing/fuzz.ts';
import { Random } from '../testing/random.ts';
import { type SignalingServer, startSignalingForTest } from '../testing/signaling-server.ts';
import { TestPage } from '../testing/test-page.ts';

let server: SignalingServer;
let roomId: string;
let ana: TestPage;
let bo: TestPage;
let eve: TestPage;
let anaSeat: Seated;
let boSeat: Seated;
const extra: TestPage[] = [];

const open = (options?: ConstructorParameters<typeof TestPage>[1]) => {
  const page = new TestPage(server.url, options);
  extra.push(page);
  return page.connected();
};
const newRoom = async (): Promise<string> => {
  const created = await server.rooms.create();
  if (!created.ok) throw new Error(created.error);
  return created.value.id;
};

beforeEach(async () => {
  server = await startSignalingForTest({ trustedHops: 1 });
  roomId = await newRoom();
  [ana, bo, eve] = [await open(), await open(), await open()];
  anaSeat = await ana.join(roomId, 'Ana');
  boSeat = await bo.join(roomId, 'Bo');
  await ana.hears('participant:joined');
});

/** Ana and Bo have heard nothing that they should not have, and still reach each other. */
async function nobodyNoticed(): Promise<void> {
  const before = ana.said.length;
  const signal = { kind: 'want', epoch: 77, offerId: 0, what: 'offer' } as const;
  expect(await bo.request('signal', { to: anaSeat.self.id, toInstance: 1, signal })).toEqual({ ok: true, value: null });
  await ana.hears('signal', (heard) => heard.signal.epoch === 77);
  expect(ana.said).toHaveLength(before + 1);
  expect(ana.said.slice(1).map(([fact]) => fact)).toEqual(['signal']);
  expect(bo.said).toEqual([]);
}

afterEach(async () => {
  try {
    await nobodyNoticed();
  } finally {
    for (const page of extra.splice(0)) page.close();
    await server.close();
  }
});

const offer = (sdp: string) => ({ kind: 'description', epoch: 1, offerId: 1, type: 'offer', sdp }) as const;
const candidate = { candidate: 'candidate:1 1 udp 1 127.0.0.1 9 typ host', sdpMid: '0', sdpMLineIndex: 0, usernameFragment: 'u' };
const nested = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`);

describe('rooms that are not there for one', () => {
  it('each have their own code', async () => {
    const closed = await server.rooms.create();
    if (!closed.ok) throw new Error(closed.error);
    await server.rooms.close(closed.value.id, { holders: [], hostKey: closed.value.hostKey });
    expect(await eve.tryToJoin(newRoomId(), 'Eve')).toEqual({ ok: false, error: 'room-not-found' });
    expect(await eve.request('room:preview', { roomId: newRoomId() })).toEqual({ ok: false, error: 'room-not-found' });
    expect(await eve.tryToJoin('nonsense', 'Eve')).toEqual({ ok: false, error: 'bad-request' });
    expect(await eve.tryToJoin(closed.value.id, 'Eve')).toEqual({ ok: false, error: 'room-closed' });
  });

  it.each([
    ['', 'name-empty'],
    ['\u202e\u200b', 'name-empty'],
    ['x'.repeat(10_000), 'name-too-long'],
    ['👩‍👩‍👧'.repeat(100), 'name-too-long'],
  ])('nor for a name such as this', async (name, error) => {
    expect(await eve.tryToJoin(roomId, name)).toEqual({ ok: false, error });
  });
});

describe('a malformed request', () => {
  it.each<[string, string, unknown]>([
    ['no object', 'room:join', 'hello'],
    ['null', 'signal', null],
    ['a number', 'participant:update', 7],
    ['an array', 'room:leave', []],
    ['missing fields', 'room:join', { roomId: 'abcd-efgh-jkmn' }],
    ['unknown fields', 'room:leave', { force: true }],
    ['a wrong type', 'participant:update', { sending: { microphone: 'yes', camera: true, screen: true } }],
    ['an id of another kind', 'signal', { to: 'socket-1', toInstance: 1, signal: { kind: 'want', epoch: 1, offerId: 0, what: 'offer' } }],
    ['an unknown kind of signal', 'signal', { to: 'p_0000000000000000', toInstance: 1, signal: { kind: 'run' } }],
    ['a prototype', 'room:preview', JSON.parse('{"__proto__": {"roomId": "abcd-efgh-jkmn"}}')],
    ['a deep object', 'room:preview', { roomId: nested(500) }],
    ['bytes', 'signal', { to: 'p_0000000000000000', toInstance: 1, signal: offer(Buffer.from('v=0') as unknown as string) }],
  ])('with %s is a bad request', async (_, event, request) => {
    expect(await eve.raw(event, request)).toEqual({ ok: false, error: 'bad-request' });
    expect(await bo.raw(event, request)).toEqual({ ok: false, error: 'bad-request' });
  });

  it('as deep as fits into a message does no harm', async () => {
    // No client encodes this: written as socket.io's packet of an event that wants an answer.
    eve.socket.io.engine.write(`2999["room:preview",{"roomId":${'['.repeat(30_000)}${']'.repeat(30_000)}}]`);
    expect(await eve.request('roster:get', {})).toEqual({ ok: false, error: 'not-seated' });
  });

  it.each(['room:destroy', 'constructor', '__proto__', 'toString', 'error', 'participant:joined', ''])('named %j is a bad request', async (event) => {
    expect(await bo.raw(event, {})).toEqual({ ok: false, error: 'bad-request' });
  });

  it('with more arguments than one is a bad request', async () => {
    expect(await bo.raw('room:leave', {}, {})).toEqual({ ok: false, error: 'bad-request' });
    expect(await bo.raw('room:leave')).toEqual({ ok: false, error: 'bad-request' });
  });

  it('that nobody could be answered does nothing', async () => {
    bo.socket.emit('room:leave', {});
    bo.socket.emit('room:leave');
    bo.socket.emit('signal', 'x', 'y', 'z');
    expect(await bo.request('roster:get', {})).toMatchObject({ value: { participants: [{ name: 'Ana' }, { name: 'Bo' }] } });
  });
});

describe('a request that is too large', () => {
  it('has a code of its own', async () => {
    const signal = (content: unknown) => bo.raw('signal', { to: anaSeat.self.id, toInstance: 1, signal: content });
    const tooLarge = { ok: false, error: 'too-large' };
    expect(await signal(offer('x'.repeat(MAX_SDP + 1)))).toEqual(tooLarge);
    expect(await signal({ kind: 'candidates', epoch: 1, candidates: Array.from({ length: MAX_CANDIDATES + 1 }, () => candidate) })).toEqual(tooLarge);
    expect(await signal({ kind: 'candidates', epoch: 1, candidates: [{ ...candidate, candidate: 'x'.repeat(1_025) }] })).toEqual(tooLarge);
  });

  it('costs its sender the connection when it is huge', async () => {
    const gone = eve.gone();
    eve.socket.emit('signal', 'x'.repeat(100_000), () => undefined);
    expect(await gone).toBe('transport close');
  });
});

describe('a signal that is misdirected', () => {
  const signal = offer('v=0');

  it('from somebody without a seat is refused', async () => {
    expect(await eve.request('signal', { to: anaSeat.self.id, toInstance: 1, signal })).toEqual({ ok: false, error: 'not-seated' });
  });

  it('into another room is refused', async () => {
    await eve.join(await newRoom(), 'Eve');
    expect(await eve.request('signal', { to: anaSeat.self.id, toInstance: 1, signal })).toEqual({ ok: false, error: 'target-not-here' });
  });

  it('to oneself, to nobody, or to a page that is gone is refused', async () => {
    for (const [to, toInstance] of [[boSeat.self.id, 2], ['p_0000000000000000', 1], [anaSeat.self.id, 2], [anaSeat.self.id, 0]] as const) {
      expect(await bo.request('signal', { to, toInstance, signal })).toEqual({ ok: false, error: 'target-not-here' });
    }
  });

  it('after leaving is refused', async () => {
    const other = await newRoom();
    await eve.join(other, 'Eve');
    await eve.request('room:leave', {});
    for (const event of ['signal', 'participant:update', 'ice:refresh', 'roster:get', 'room:leave'] as const) {
      const request = { signal: { to: anaSeat.self.id, toInstance: 1, signal }, 'participant:update': { sending: boSeat.self.sending } };
      expect(await eve.raw(event, event in request ? request[event as keyof typeof request] : {})).toEqual({ ok: false, error: 'not-seated' });
    }
  });
});

describe('a flood', () => {
  it('of one kind is limited, and of no other kind', async () => {
    await eve.join(await newRoom(), 'Eve');
    const answers = await Promise.all(Array.from({ length: 200 }, () => eve.request('ice:refresh', {})));
    expect(answers.filter((answer) => answer.ok).length).toBeGreaterThanOrEqual(100);
    expect(answers.at(-1)).toEqual({ ok: false, error: 'rate-limited' });
    expect((await eve.request('roster:get', {})).ok).toBe(true);
  });

  it('of thousands of fuzzed messages and broken packets harms nobody else', async () => {
    const seed = 20_261_122;
    const fuzz = new Fuzz(new Random(seed));
    const codes: readonly string[] = ERROR_CODES;
    for (let socket = 0; socket < 20; socket++) {
      const sender = await open({ address: `192.0.2.${socket}` });
      const answers: string[] = [];
      sender.socket.io.engine.on('data', (data: unknown) => {
        if (String(data).startsWith('3')) answers.push(String(data));
      });
      for (let count = 0; count < 180; count++) sender.socket.io.engine.write(fuzz.request().slice(1));
      expect((await sender.request('heartbeat', {})).ok, `seed ${seed}`).toBe(true);
      for (const answer of answers) {
        const [{ ok, error = '' }] = JSON.parse(answer.slice(answer.indexOf('['))) as [{ ok: boolean; error?: string }];
        expect(ok || (codes.includes(error) && error !== 'internal'), `seed ${seed}: ${answer}`).toBe(true);
      }
      expect(answers.length, `seed ${seed}`).toBeGreaterThan(100);
      // These may cost their sender the socket.
      for (let count = 0; count < 20 && sender.socket.connected; count++) sender.socket.io.engine.write(fuzz.broken().slice(1));
      await bo.request('signal', { to: anaSeat.self.id, toInstance: 1, signal: { kind: 'want', epoch: 1_000 + socket, offerId: 0, what: 'offer' } });
    }
    await ana.hears('signal', (heard) => heard.signal.epoch === 1_019);
    expect(ana.heard('signal').map(({ signal }) => signal.epoch)).toEqual(Array.from({ length: 20 }, (_, socket) => 1_000 + socket));
    ana.said.splice(1);
  });
});

describe('a page of another origin', () => {
  it.each([['websocket'], ['polling']])('is refused over %s', async (transport) => {
    await expect(open({ origin: 'https://evil.example', transports: [transport] })).rejects.toBeInstanceOf(Error);
    await expect(open({ origin: 'null', transports: [transport] })).rejects.toBeInstanceOf(Error);
    expect((await open({ origin: server.url, transports: [transport] })).socket.connected).toBe(true);
  });
});
