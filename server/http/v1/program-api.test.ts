/** The API for programs, asked over a real listener. Every answer is held against the document (see testing/program.ts). */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CreatedRoom, Room } from '#protocol/api-v1';
import { log } from '../../log.ts';
import type { ServerOptions } from '../../server.ts';
import { answered, type Answer, makeKey, Program } from '../../testing/program.ts';
import { type SignalingServer, startSignalingForTest } from '../../testing/signaling-server.ts';
import { TestPage } from '../../testing/test-page.ts';
import { problemsOf } from './operation.ts';
import { OPERATIONS } from './operations.ts';

const { level } = log;
beforeAll(() => {
  log.level = 'silent';
});
afterAll(() => {
  log.level = level;
});

let server: SignalingServer;
let program: Program;
let keyId: string;
const pages: TestPage[] = [];
const start = async (options: Partial<ServerOptions> = {}): Promise<void> => {
  await server?.close();
  server = await startSignalingForTest(options);
  program = await another();
};
const another = async (): Promise<Program> => {
  const { id, secret } = await makeKey(server.storage.apiKeys);
  keyId = id;
  return new Program(server.url, secret);
};
beforeEach(() => start());
afterEach(async () => {
  for (const page of pages.splice(0)) page.close();
  await server.close();
});

const create = async (body: unknown = {}, by = program): Promise<CreatedRoom> => (await by.ask('POST', '/rooms', { body })).body as CreatedRoom;
const refused = ({ status, body }: Answer) => [status, body['code']];
const page = async (cookie?: string): Promise<TestPage> => {
  const opened = await new TestPage(server.url, cookie === undefined ? {} : { cookie }).connected();
  pages.push(opened);
  return opened;
};
/** A browser in which a host link was opened. */
const hostPage = async (hostUrl: string): Promise<TestPage> => {
  const secret = new URL(hostUrl).hash.replace('#host=', '');
  const response = await fetch(`${server.url}/api/host-links`, { method: 'POST', body: JSON.stringify({ secret }) });
  return page(response.headers.getSetCookie()[0]?.split(';')[0]);
};

describe('a room made by a program', () => {
  it('is told with its link, and a link that makes a browser its host', async () => {
    const made = await program.ask('POST', '/rooms', { body: { name: 'Monday', waitingRoom: true, passcode: 'sesame' } });
    const { id, url, hostUrl } = made.body as CreatedRoom;
    expect([made.status, made.headers.get('location'), url]).toEqual([201, `/api/v1/rooms/${id}`, `${server.url}/r/${id}`]);
    expect(hostUrl).toMatch(new RegExp(`^${url}#host=[\\w-]{43}$`));
    const host = await (await hostPage(hostUrl)).join(id, 'Ana');
    expect(host.self.role).toBe('host');
    const read = (await program.ask('GET', `/rooms/${id}`)).body as Room;
    expect(read).toMatchObject({ id, url, name: 'Monday', state: 'open', participants: 1, settings: { waitingRoom: true, passcode: true, locked: false, capacity: 8 } });
    expect(JSON.stringify(read)).not.toContain('sesame');
  });

  it('is changed, closed, opened again and deleted', async () => {
    const { id } = await create({ name: 'Tea' });
    const guest = await page();
    await guest.join(id, 'Bo');
    const closesAt = Date.now() + 1e9;
    const changed = await program.ask('PATCH', `/rooms/${id}`, { body: { name: 'Coffee', capacity: 4, whoMay: { screen: 'hosts' }, mostCameras: 2, closesAt } });
    expect(changed.body).toMatchObject({ name: 'Coffee', settings: { capacity: 4, mostCameras: 2, closesAt, whoMay: { screen: 'hosts', camera: 'everyone' } } });
    expect(await guest.hears('settings:changed')).toMatchObject({ room: { name: 'Coffee' } });
    expect((await program.ask('PATCH', `/rooms/${id}`, { body: { closesAt: null } })).body['settings']).not.toHaveProperty('closesAt');
    expect((await program.ask('PATCH', `/rooms/${id}`, { body: { mostCameras: null } })).body['settings']).not.toHaveProperty('mostCameras');
    expect((await program.ask('POST', `/rooms/${id}/close`)).body).toMatchObject({ state: 'closed', participants: 0 });
    expect(await guest.hears('call:ended')).toEqual({ reason: 'ended' });
    expect((await program.ask('POST', `/rooms/${id}/reopen`)).body).toMatchObject({ state: 'open' });
    expect((await program.ask('DELETE', `/rooms/${id}`)).status).toBe(204);
    expect(refused(await program.ask('GET', `/rooms/${id}`))).toEqual([404, 'room-not-found']);
    expect(await server.storage.rooms.findRoom(id)).toBeUndefined();
  });

  it('gets another host link whenever one is wanted', async () => {
    const { id, hostUrl } = await create();
    const link = await program.ask('POST', `/rooms/${id}/host-links`);
    expect(link.status).toBe(201);
    expect(link.body['hostUrl']).not.toBe(hostUrl);
    expect((await (await hostPage(String(link.body['hostUrl']))).join(id, 'Ana')).self.role).toBe('host');
  });

  it('is nothing to another program, whatever it asks', async () => {
    const { id } = await create();
    const stranger = await another();
    for (const { method, path } of OPERATIONS.filter((each) => each.path.includes('{roomId}'))) {
      const asked = path.replace('{roomId}', id).replace('{participantId}', 'p_0000000000000000');
      expect(refused(await stranger.ask(method.toUpperCase(), asked, { body: method === 'get' ? undefined : {} }))).toEqual([404, 'room-not-found']);
    }
    expect((await stranger.ask('GET', '/rooms')).body).toEqual({ items: [] });
    expect((await program.ask('GET', `/rooms/${id}`)).status).toBe(200);
  });
});

describe('the list of rooms', () => {
  it('comes page by page, each room once, the youngest first', async () => {
    const made = [];
    for (let number = 0; number < 5; number += 1) made.unshift((await create({ name: `Room ${number}` })).id);
    await create({}, await another());
    const seen: string[][] = [];
    let query = '?limit=2';
    for (;;) {
      const { items, next } = (await program.ask('GET', `/rooms${query}`)).body as { items: Room[]; next?: string };
      seen.push(items.map((room) => room.id));
      if (next === undefined) break;
      query = `?limit=2&cursor=${next}`;
    }
    expect(seen.map((ids) => ids.length)).toEqual([2, 2, 1]);
    expect(seen.flat().sort()).toEqual(made.sort());
  });

  it.each(['limit=0', 'limit=101', 'limit=x', 'cursor=x', 'page=2'])('refuses %s and says why', async (query) => {
    const answer = await program.ask('GET', `/rooms?${query}`);
    expect(refused(answer)).toEqual([400, 'bad-request']);
    expect(answer.body['errors']).toEqual([expect.objectContaining(query.startsWith('page') ? {} : { parameter: query.split('=')[0] })]);
  });
});

describe('people', () => {
  it('are told while they are inside, and afterwards in the attendance', async () => {
    const before = Date.now();
    const { id, hostUrl } = await create();
    const host = await (await hostPage(hostUrl)).join(id, 'Ana');
    const guest = await page();
    const { self } = await guest.join(id, 'Bo', { sending: { microphone: true, camera: false, screen: false } });
    const { items } = (await program.ask('GET', `/rooms/${id}/participants`)).body as { items: { joinedAt: number }[] };
    expect(items).toMatchObject([
      { id: host.self.id, name: 'Ana', role: 'host', connected: true },
      { id: self.id, name: 'Bo', role: 'guest', sending: { microphone: true, camera: false, screen: false } },
    ]);
    for (const { joinedAt } of items) expect(joinedAt).toBeGreaterThanOrEqual(before);
    await guest.request('room:leave', {});
    const stays = (await program.ask('GET', `/rooms/${id}/attendance`)).body['items'] as { leftAt?: number }[];
    expect(stays).toMatchObject([{ name: 'Ana' }, { participantId: self.id, name: 'Bo', leftAt: expect.any(Number) }]);
    expect(stays[0]).not.toHaveProperty('leftAt');
  });

  it('are removed, all but hosts', async () => {
    const { id, hostUrl } = await create();
    const host = await (await hostPage(hostUrl)).join(id, 'Ana');
    const guest = await page();
    const { self } = await guest.join(id, 'Bo');
    const at = (participantId: string) => `/rooms/${id}/participants/${participantId}`;
    expect((await program.ask('DELETE', at(self.id))).status).toBe(204);
    expect(await guest.hears('call:ended')).toEqual({ reason: 'removed' });
    expect(refused(await program.ask('DELETE', at(self.id)))).toEqual([404, 'participant-not-found']);
    expect(refused(await program.ask('DELETE', at('nobody')))).toEqual([404, 'participant-not-found']);
    expect(refused(await program.ask('DELETE', at(host.self.id)))).toEqual([403, 'forbidden']);
    expect(await server.storage.rooms.auditOf(id)).toMatchObject([{}, {}, { action: 'remove', target: 'Bo' }]);
  });
});

describe('a request that is repeated', () => {
  const headers = { 'idempotency-key': '8e03978e-40d5-43dd-bc93-6894a57f9324' };
  const repeat = (body: unknown, by = program) => by.ask('POST', '/rooms', { headers, body });

  it('makes one room, and a host link that works each time', async () => {
    const [first, second] = [await repeat({ name: 'Tea', locked: false }), await repeat({ locked: false, name: 'Tea' })];
    expect([first.status, second.status, second.body['id']]).toEqual([201, 201, first.body['id']]);
    expect(second.body['hostUrl']).not.toBe(first.body['hostUrl']);
    expect(refused(await repeat({ name: 'Coffee' }))).toEqual([422, 'idempotency-key-reused']);
    expect((await repeat({ name: 'Tea' }, await another())).body['id']).not.toBe(first.body['id']);
    await program.ask('DELETE', `/rooms/${String(first.body['id'])}`);
    expect(refused(await repeat({ name: 'Tea', locked: false }))).toEqual([404, 'room-not-found']);
  });

  it('has to wait for the first', async () => {
    const { rooms } = server.storage;
    const createRoom = rooms.createRoom.bind(rooms);
    let goOn = (): void => undefined;
    const other = new Promise<void>((resolve) => (goOn = resolve));
    rooms.createRoom = async (room) => {
      await other;
      return createRoom(room);
    };
    const asked = [repeat({ passcode: 'sesame' }), repeat({ passcode: 'sesame' })];
    // Whoever came first is not done before the other has its answer.
    await Promise.race(asked);
    goOn();
    const answers = await Promise.all(asked);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(answers.map(({ body }) => body['code'])).toContain('creation-in-progress');
    expect(((await program.ask('GET', '/rooms')).body['items'] as unknown[]).length).toBe(1);
  });

  it('has a key that can be one', async () => {
    const answer = await program.ask('POST', '/rooms', { headers: { 'idempotency-key': 'a b' } });
    expect(answer.body).toMatchObject({ code: 'bad-request', errors: [{ parameter: 'Idempotency-Key' }] });
  });
});

describe('a bad request', () => {
  it.each<[string, unknown, number, string]>([
    ['too long a name', { name: 'x'.repeat(81) }, 422, 'name-too-long'],
    ['times the wrong way round', { opensAt: 2_000, closesAt: 1_000 }, 422, 'settings-invalid'],
    ['more seats than there are', { capacity: 20 }, 422, 'settings-invalid'],
    ['too large a body', { name: 'x'.repeat(20_000) }, 413, 'too-large'],
    ['no JSON', '{"name":', 400, 'bad-request'],
  ])('is refused: %s', async (_, body, status, code) => {
    const { id } = await create();
    expect(refused(await program.ask('POST', '/rooms', { body }))).toEqual([status, code]);
    expect(refused(await program.ask('PATCH', `/rooms/${id}`, { body }))).toEqual([status, code]);
  });

  it('is told everything that is wrong with it', async () => {
    const answer = await program.ask('POST', '/rooms', { body: { name: 7, whoMay: { screen: 'nobody' }, capacity: 1, nom: 'x' } });
    expect(answer.body['errors']).toEqual([
      { pointer: '#/name', detail: 'Invalid input: expected string, received number' },
      { pointer: '#/capacity', detail: 'Too small: expected number to be >=2' },
      { pointer: '#/whoMay/screen', detail: 'Invalid option: expected one of "everyone"|"hosts"' },
      { pointer: '#', detail: 'Unrecognized key: "nom"' },
    ]);
  });

  it('asks for what is not there, or in another way than it can be asked', async () => {
    expect(refused(await program.ask('GET', '/nothing'))).toEqual([404, 'not-found']);
    const answer = await program.ask('PUT', '/rooms');
    expect([...refused(answer), answer.headers.get('allow')]).toEqual([405, 'method-not-allowed', 'POST, GET']);
    for (const id of ['x', '..%2f..%2fetc', '%00', '%E0%A4%A']) expect(refused(await program.ask('GET', `/rooms/${id}`))).toEqual([404, 'room-not-found']);
  });

  it('that the server fails at is told so, and no more', async () => {
    server.storage.rooms.pageOfRooms = () => Promise.reject(new Error('secret place'));
    const answer = await program.ask('GET', '/rooms');
    expect(refused(answer)).toEqual([500, 'internal']);
    expect(JSON.stringify(answer.body)).not.toContain('secret place');
  });
});

describe('who has no key', () => {
  it('learns nothing, whatever else is sent along', async () => {
    const { id, hostUrl } = await create();
    const response = await fetch(`${server.url}/api/host-links`, { method: 'POST', body: JSON.stringify({ secret: hostUrl.split('=')[1] }) });
    const cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const stranger = new Program(server.url);
    for (const { method, path } of OPERATIONS) {
      const asked = path.replace('{roomId}', id).replace('{participantId}', 'p_0000000000000000');
      const answer = await stranger.ask(method.toUpperCase(), asked, { headers: { cookie } });
      expect([...refused(answer), answer.headers.get('www-authenticate')]).toEqual([401, 'key-missing', 'Bearer realm="parley"']);
    }
    expect(refused(await stranger.ask('GET', '/nothing'))).toEqual([401, 'key-missing']);
  });

  it('or a wrong one, or one that was revoked', async () => {
    const id = keyId;
    for (const wrong of ['x', `pk_${'x'.repeat(43)}`]) {
      for (const { method, path } of OPERATIONS) {
        const answer = await new Program(server.url, wrong).ask(method.toUpperCase(), path.replaceAll(/\{\w+\}/g, 'x'));
        expect([...refused(answer), answer.headers.get('www-authenticate')]).toEqual([401, 'key-invalid', 'Bearer realm="parley", error="invalid_token"']);
      }
    }
    await server.storage.apiKeys.revoke(id, Date.now());
    expect(refused(await program.ask('GET', '/rooms'))).toEqual([401, 'key-invalid']);
  });

  it('finds only its hash in the database', async () => {
    const { secret } = await makeKey(server.storage.apiKeys);
    expect(JSON.stringify(await server.storage.apiKeys.all())).not.toContain(secret.slice(3));
  });
});

describe('a key that asks too often', () => {
  it('is told when to come again, and others are not kept waiting', async () => {
    await start({ apiRequestsAMinute: 2 });
    const first = await program.ask('GET', '/rooms');
    expect([first.headers.get('ratelimit-policy'), first.headers.get('ratelimit')]).toEqual(['"key";q=2;w=60', '"key";r=1;t=60']);
    expect((await program.ask('GET', '/rooms')).headers.get('ratelimit')).toMatch(/^"key";r=0;t=\d+$/);
    for (const { method, path } of OPERATIONS) {
      const answer = await program.ask(method.toUpperCase(), path.replaceAll(/\{\w+\}/g, 'x'));
      expect(refused(answer)).toEqual([429, 'rate-limited']);
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    }
    expect((await (await another()).ask('GET', '/rooms')).status).toBe(200);
  });
});

it('every answer that is documented was seen', () => {
  const documented = OPERATIONS.flatMap((each) => [each.status, problemsOf(each)].flat().map((answer) => `${each.id} ${answer}`));
  // Each operation fails in the same way where the server fails, and one of them was seen.
  const seen = documented.filter((answer) => !answer.endsWith(' internal') || answer.startsWith('listRooms '));
  // A single server has all rooms: server/nodes/requests.test.ts sees it.
  const expected = seen.filter((answer) => !answer.endsWith(' unavailable'));
  expect(expected.filter((answer) => !answered.has(answer))).toEqual([]);
});
