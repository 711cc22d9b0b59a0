import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Seated } from '#protocol/events';
import { PROTOCOL_VERSION } from '#protocol/version';
import { LEASE_MILLISECONDS } from '../rooms/room-leases.ts';
import { ClusterForTest, type NodeForTest } from '../testing/cluster.ts';
import { findRedis } from '../testing/redis.ts';
import type { TestPage } from '../testing/test-page.ts';

const program = findRedis();
const resume = (page: TestPage, roomId: string, { self, resumeKey }: Seated) =>
  page.request('room:resume', { version: PROTOCOL_VERSION, roomId, seat: { participantId: self.id, resumeKey } });
const update = (page: TestPage, camera: boolean) => page.request('participant:update', { sending: { microphone: true, camera, screen: false } });

describe.each(program === undefined ? [] : ['Redis'])('while %s', { timeout: 20_000 }, () => {
  let cluster: ClusterForTest;
  let [a, b]: NodeForTest[] = [];
  let roomId: string;
  let [ana, abe, bo]: TestPage[] = [];
  let seats: { readonly ana: Seated; readonly abe: Seated; readonly bo: Seated };

  beforeEach(async () => {
    cluster = await ClusterForTest.start();
    [a, b] = [await cluster.node(), await cluster.node()];
    roomId = await cluster.room(a);
    [ana, abe, bo] = [await a.page(), await a.page(), await b.page()];
    seats = { ana: await ana.join(roomId, 'Ana'), abe: await abe.join(roomId, 'Abe'), bo: await bo.join(roomId, 'Bo') };
  });
  afterEach(async () => cluster.stop());

  /** Those on the server that has the room notice nothing. */
  async function goOnAtHome(camera: boolean): Promise<void> {
    const since = performance.now();
    expect(await update(ana!, camera)).toMatchObject({ ok: true });
    await abe!.hears('participant:updated', ({ participant }) => participant.name === 'Ana' && participant.sending.camera === camera);
    // Whatever waits for Redis waits for two seconds.
    expect(performance.now() - since).toBeLessThan(1_500);
  }

  /** A page of the other server, which comes back as soon as it can. */
  async function comesBack(seat: Seated): Promise<Seated> {
    const page = await b!.page();
    for (;;) {
      const resumed = await resume(page, roomId, seat);
      if (resumed.ok) return resumed.value;
      if (resumed.error !== 'timeout') throw new Error(resumed.error);
    }
  }

  it('is gone, meetings within a server go on, and new ones begin; when it is back, empty, all are one again', async () => {
    const cut = bo!.gone();
    await cluster.redis.kill();
    await goOnAtHome(false);
    await cut;
    const other = await cluster.room(b!);
    const cy = await b!.page();
    await cy.join(other, 'Cy');
    const lobby = await b!.page();
    expect(await resume(lobby, roomId, seats.bo)).toEqual({ ok: false, error: 'timeout' });
    expect(await (await fetch(`${b!.url}/readyz`)).json()).toMatchObject({ status: 'ready', nodes: { redis: 'lost' } });
    expect(await (await fetch(`${b!.url}/metrics`)).text()).toMatch(/^parley_redis_up 0$/m);
    await cluster.redis.start();
    const since = performance.now();
    expect((await comesBack(seats.bo)).self).toMatchObject({ id: seats.bo.self.id, instance: seats.bo.self.instance });
    const di = await a!.page();
    expect((await di.join(other, 'Di')).roster.participants.map(({ name }) => name)).toEqual(['Cy', 'Di']);
    expect(performance.now() - since).toBeLessThan(LEASE_MILLISECONDS + 2_000);
    await goOnAtHome(true);
    expect(ana!.socket.connected && abe!.socket.connected && cy.socket.connected).toBe(true);
    expect(await (await fetch(`${b!.url}/readyz`)).json()).toMatchObject({ status: 'ready', nodes: { redis: 'connected' } });
    const figures = await (await fetch(`${a!.url}/metrics`)).text();
    expect(figures).toMatch(/^parley_redis_up 1$/m);
    expect(figures).toMatch(/^parley_carried_sockets\{where="here"\} 1$/m);
  });

  it('hangs, meetings within a server go on, and the others come back to it afterwards', async () => {
    cluster.redis.hang();
    const lost = bo!.gone();
    await goOnAtHome(false);
    expect(await update(bo!, false)).toEqual({ ok: false, error: 'timeout' });
    await lost;
    cluster.redis.goOn();
    expect((await comesBack(seats.bo)).self.id).toBe(seats.bo.self.id);
    await goOnAtHome(true);
    expect(ana!.socket.connected && abe!.socket.connected).toBe(true);
  });

  it('cannot be reached by the server that has the room, another one takes it over; afterwards all are there, in their seats', async () => {
    a!.redis.cut();
    const atB = await comesBack(seats.bo);
    expect(atB.roster.participants.map(({ name, connected }) => [name, connected])).toEqual([['Ana', false], ['Abe', false], ['Bo', true]]);
    const cy = await a!.page();
    const seat = await cy.join(roomId, 'Cy');
    await goOnAtHome(false);
    const cut = Promise.all([ana!, abe!, cy].map((page) => page.gone()));
    a!.redis.mend();
    await cut;
    const pages = await Promise.all([a!.page(), a!.page(), a!.page()]);
    const back = await Promise.all([seats.ana, seats.abe, seat].map((each, index) => resume(pages[index]!, roomId, each)));
    expect(back.map((each) => each.ok && each.value.self.id)).toEqual([seats.ana.self.id, seats.abe.self.id, seat.self.id]);
    const roster = await pages[0]!.request('roster:get', {});
    expect(roster).toMatchObject({ ok: true, value: { participants: [{ name: 'Ana' }, { name: 'Abe' }, { name: 'Bo' }, { name: 'Cy', connected: true }] } });
    expect((await cluster.storage.rooms.lastingVisits(roomId)).map(({ name }) => name)).toEqual(['Ana', 'Abe', 'Bo', 'Cy']);
  });
});

describe.each(program === undefined ? ['Redis'] : [])('while %s is away: left out, because it is not installed on this machine', () => {
  it('has no redis-server on PATH', () => expect(findRedis()).toBeUndefined());
});
