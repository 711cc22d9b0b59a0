import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Seated } from '#protocol/events';
import type { Signal } from '#protocol/signal';
import { PROTOCOL_VERSION } from '#protocol/version';
import { browserOf } from '../http/browser-cookie.ts';
import { newRoomId } from '../rooms/ids.ts';
import { ClusterForTest, type NodeForTest } from '../testing/cluster.ts';
import { findRedis } from '../testing/redis.ts';
import type { TestPage } from '../testing/test-page.ts';

const HOST = browserOf(undefined, false);
const program = findRedis();

/** A signal that is known again. */
const signal = (offerId: number): Signal => ({ kind: 'want', epoch: 1, offerId, what: 'offer' });
const numberOf = (heard: Signal): number | undefined => ('offerId' in heard ? heard.offerId : undefined);
const resume = (page: TestPage, roomId: string, { self, resumeKey }: Seated) =>
  page.request('room:resume', { version: PROTOCOL_VERSION, roomId, seat: { participantId: self.id, resumeKey } });

describe.each(program === undefined ? [] : ['Redis'])('a meeting on several servers with %s', () => {
  let cluster: ClusterForTest;
  let [a, b, c]: NodeForTest[] = [];
  const nodes = () => {
    if (!a || !b || !c) throw new Error('not started');
    return { a, b, c };
  };

  beforeAll(async () => {
    cluster = await ClusterForTest.start();
    [a, b, c] = [await cluster.node(), await cluster.node(), await cluster.node()];
  });
  afterAll(async () => cluster.stop());

  /** A room that the first server has, with Ana there and Bo on the second. */
  async function twoPeople() {
    const { a, b } = nodes();
    const roomId = await cluster.room(a, [HOST.holder]);
    const ana = await a.page({ cookie: HOST.cookie });
    const atA = await ana.join(roomId, 'Ana');
    const bo = await b.page();
    const atB = await bo.join(roomId, 'Bo');
    return { roomId, ana, bo, atA, atB };
  }

  it('is one: people see each other come and go, and signals pass in order both ways', async () => {
    const { ana, bo, atA, atB } = await twoPeople();
    expect(atB.roster.participants.map(({ name }) => name)).toEqual(['Ana', 'Bo']);
    expect(await ana.hears('participant:joined')).toMatchObject({ participant: { id: atB.self.id } });
    const numbers = Array.from({ length: 50 }, (_, index) => index);
    const send = (from: TestPage, to: Seated) =>
      numbers.map((offerId) => from.request('signal', { to: to.self.id, toInstance: to.self.instance, signal: signal(offerId) }));
    const answers = await Promise.all([...send(ana, atB), ...send(bo, atA)]);
    expect(answers.filter(({ ok }) => !ok)).toEqual([]);
    await Promise.all([ana, bo].map((page) => page.hears('signal', (heard) => numberOf(heard.signal) === 49)));
    for (const page of [ana, bo]) expect(page.heard('signal').map((heard) => numberOf(heard.signal))).toEqual(numbers);
    await bo.request('participant:update', { sending: { microphone: false, camera: true, screen: false } });
    expect(await ana.hears('participant:updated')).toMatchObject({ participant: { sending: { microphone: false } } });
    expect(await bo.request('room:leave', {})).toEqual({ ok: true, value: null });
    expect(await ana.hears('participant:left')).toMatchObject({ participantId: atB.self.id, reason: 'left' });
    expect(await bo.request('roster:get', {})).toEqual({ ok: false, error: 'not-seated' });
  });

  it('is seen from the lobby of another server, and the host acts across', async () => {
    const { roomId, ana, bo, atB } = await twoPeople();
    const lobby = await nodes().c.page();
    expect(await lobby.request('room:preview', { roomId })).toMatchObject({ ok: true, value: { names: ['Ana', 'Bo'] } });
    expect(await ana.request('room:act', { opId: 'opid-opid-opid-1', action: { kind: 'configure', change: { waitingRoom: true } } })).toMatchObject({ ok: true });
    expect(await lobby.hears('room:changed', ({ door }) => door === 'knock')).toMatchObject({ names: [] });
    const knock = await lobby.request('room:knock', { version: PROTOCOL_VERSION, roomId, name: 'Cy' });
    if (!knock.ok) throw new Error(knock.error);
    await ana.hears('waiting:changed', ({ waiting }) => waiting.some(({ id }) => id === knock.value.knockId));
    await ana.request('room:act', { opId: 'opid-opid-opid-2', action: { kind: 'admit', knockId: knock.value.knockId } });
    expect(await lobby.hears('knock:answered')).toEqual({ answer: 'admitted' });
    await lobby.join(roomId, 'Cy');
    await ana.request('room:act', { opId: 'opid-opid-opid-3', action: { kind: 'remove', participantId: atB.self.id } });
    expect(await bo.hears('call:ended')).toEqual({ reason: 'removed' });
    await bo.join(await cluster.room(nodes().b), 'Bo');
    expect(await bo.tryToJoin(roomId, 'Bo')).toEqual({ ok: false, error: 'already-seated' });
    const other = await nodes().c.page();
    expect(await other.tryToJoin(newRoomId(), 'Di')).toEqual({ ok: false, error: 'room-not-found' });
  });

  it('keeps the seat of a page whose socket is lost, wherever it comes back', async () => {
    const { roomId, ana, bo, atB } = await twoPeople();
    bo.close();
    expect(await ana.hears('participant:updated', ({ participant }) => !participant.connected)).toMatchObject({ participant: { id: atB.self.id } });
    const again = await nodes().c.page();
    expect(await resume(again, roomId, atB)).toMatchObject({ ok: true, value: { self: { id: atB.self.id, instance: atB.self.instance } } });
    expect(await ana.hears('participant:updated', ({ participant }) => participant.connected)).toMatchObject({ participant: { id: atB.self.id } });
  });
});

describe.each(program === undefined ? ['Redis'] : [])('several servers with %s: left out, because it is not installed on this machine', () => {
  it('has no redis-server on PATH', () => expect(findRedis()).toBeUndefined());
});
