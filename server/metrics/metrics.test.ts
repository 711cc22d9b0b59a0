/** What `/metrics` says of a server at work, and to whom. */
import { afterEach, expect, it } from 'vitest';
import { MAX_REPORTED } from '#protocol/limits';
import { type SignalingServer, startSignalingForTest } from '../testing/signaling-server.ts';
import { TestPage } from '../testing/test-page.ts';

let server: SignalingServer;
const pages: TestPage[] = [];
afterEach(async () => {
  for (const page of pages.splice(0)) page.close();
  await server.close();
});

const open = (): Promise<TestPage> => {
  const page = new TestPage(server.url);
  pages.push(page);
  return page.connected();
};
const ask = (headers: Record<string, string> = {}) => fetch(`${server.url}/metrics`, { headers });
const figures = async (): Promise<string> => (await ask()).text();

it('counts who is here, what is asked and answered, and what pages report', async () => {
  server = await startSignalingForTest();
  const room = await server.rooms.create();
  if (!room.ok) throw new Error(room.error);
  const roomId = room.value.id;
  const before = await figures();
  for (const line of ['parley_sockets 0', 'parley_rooms 0', 'parley_participants 0', 'parley_requests_total{event="room:join",result="ok"} 0']) expect(before).toContain(`\n${line}\n`);

  const [ana, bo, lobby] = [await open(), await open(), await open()];
  const { self } = await ana.join(roomId, 'Ana');
  await bo.join(roomId, 'Bo');
  await lobby.tryToJoin('abcd-efgh-jkmn', 'Cy');
  await lobby.raw('room:destroy', {});
  const signal = { kind: 'description', epoch: 1, offerId: 1, type: 'offer', sdp: 'v=0' } as const;
  await bo.request('signal', { to: self.id, toInstance: 1, signal });
  await bo.request('room:resume', { version: 1, roomId, seat: { participantId: self.id, resumeKey: 'wrong' } });
  expect(await lobby.request('pair:report', { kind: 'failed', after: 1 })).toEqual({ ok: false, error: 'not-seated' });
  for (const report of [{ kind: 'connected', way: 'relay', after: 180 }, { kind: 'first-frame', after: 420 }, { kind: 'failed', after: 12_000 }] as const) {
    expect(await ana.request('pair:report', report)).toEqual({ ok: true, value: null });
  }
  for (const wrong of [{ kind: 'slow', after: 1 }, { kind: 'connected', way: '10.0.0.1', after: 1 }, { kind: 'failed', after: -1 }, { kind: 'failed', after: MAX_REPORTED + 1 }, { kind: 'failed', after: 1, room: roomId }]) {
    expect(await ana.raw('pair:report', wrong)).toMatchObject({ ok: false });
  }

  const after = await figures();
  const expected = [
    'parley_sockets 3',
    'parley_rooms 1',
    'parley_participants 2',
    'parley_requests_total{event="room:join",result="ok"} 2',
    'parley_requests_total{event="room:join",result="room-not-found"} 1',
    'parley_requests_total{event="unknown",result="bad-request"} 1',
    'parley_requests_total{event="room:resume",result="resume-refused"} 1',
    'parley_signals_total{type="offer"} 1',
    'parley_signals_total{type="answer"} 0',
    'parley_ice_outcomes_total{outcome="connected",way="relay"} 1',
    'parley_ice_outcomes_total{outcome="failed",way="none"} 1',
    'parley_first_frame_seconds_bucket{le="0.3"} 0',
    'parley_first_frame_seconds_bucket{le="0.5"} 1',
    'parley_first_frame_seconds_count 1',
  ];
  for (const line of expected) expect(after).toContain(`\n${line}\n`);
  expect(Number(/^process_resident_memory_bytes (\d+)$/m.exec(after)?.[1])).toBeGreaterThan(10e6);
  expect(after).toMatch(/^parley_event_loop_delay_seconds\{quantile="0.99"\} [\d.e-]+$/m);
  for (const told of [self.id, roomId, 'Ana', '127.0.0.1']) expect(after).not.toContain(told);
});

it('tells them only to whom it is to, where there is a token', async () => {
  server = await startSignalingForTest({ metricsToken: 'a token of the operator' });
  for (const authorization of ['', 'a token of the operator', 'Bearer a token of the operato', 'Basic YTpi']) {
    const refused = await ask({ authorization });
    expect([refused.status, refused.headers.get('www-authenticate'), await refused.text()]).toEqual([401, 'Bearer realm="metrics"', '']);
  }
  expect(await (await ask({ authorization: 'Bearer a token of the operator' })).text()).toContain('parley_sockets 0');
});
