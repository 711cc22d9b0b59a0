import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Seated } from '#protocol/events';
import { PROTOCOL_VERSION } from '#protocol/version';
import { ClusterForTest, type NodeForTest } from '../testing/cluster.ts';
import { findRedis } from '../testing/redis.ts';
import type { TestPage } from '../testing/test-page.ts';

const program = findRedis();
const resume = (page: TestPage, roomId: string, { self, resumeKey }: Seated) =>
  page.request('room:resume', { version: PROTOCOL_VERSION, roomId, seat: { participantId: self.id, resumeKey } });

/** As a page does: asks again as long as there is no answer. */
async function comesBack(page: TestPage, roomId: string, seat: Seated): Promise<Seated> {
  for (;;) {
    const resumed = await resume(page, roomId, seat);
    if (resumed.ok) return resumed.value;
    if (resumed.error !== 'timeout') throw new Error(resumed.error);
  }
}

describe.each(program === undefined ? [] : ['Redis'])('a meeting whose server goes, with %s', { timeout: 20_000 }, () => {
  let cluster: ClusterForTest;
  let [a, b, c]: NodeForTest[] = [];
  let roomId: string;
  let [ana, bo, cy]: TestPage[] = [];
  let seats: { readonly ana: Seated; readonly bo: Seated; readonly cy: Seated };

  beforeEach(async () => {
    cluster = await ClusterForTest.start();
    [a, b, c] = [await cluster.node(), await cluster.node(), await cluster.node()];
    roomId = await cluster.room(a);
    [ana, bo, cy] = [await a.page(), await b.page(), await c.page()];
    seats = { ana: await ana.join(roomId, 'Ana'), bo: await bo.join(roomId, 'Bo'), cy: await cy.join(roomId, 'Cy') };
  });
  afterEach(async () => cluster.stop());

  /** Everybody comes back, to the servers that are left. Resolves with the milliseconds that it took. */
  async function everybodyBack(since: number): Promise<number> {
    const pages = [await b!.page(), await c!.page(), await c!.page()];
    const back = await Promise.all([seats.ana, seats.bo, seats.cy].map((seat, index) => comesBack(pages[index]!, roomId, seat)));
    expect(back.map(({ self }) => [self.id, self.instance, self.name])).toEqual(Object.values(seats).map(({ self }) => [self.id, self.instance, self.name]));
    const took = performance.now() - since;
    const roster = await pages[0]!.request('roster:get', {});
    expect(roster).toMatchObject({ ok: true, value: { participants: [{ connected: true }, { connected: true }, { connected: true }] } });
    return took;
  }

  it('goes on at another one within five seconds after it was killed, with the same seats', async () => {
    const cut = Promise.all([bo!.gone(), cy!.gone()]);
    const since = performance.now();
    a!.die();
    expect(await everybodyBack(since)).toBeLessThan(5_000);
    await cut;
    expect(performance.now() - since).toBeLessThan(5_000);
  });

  it('goes on at another one at once where it was stopped in order', async () => {
    const cut = Promise.all([ana!.gone(), bo!.gone(), cy!.gone()]);
    const since = performance.now();
    const stopped = a!.close();
    await cut;
    expect(await everybodyBack(since)).toBeLessThan(1_500);
    await stopped;
    const visits = await cluster.storage.rooms.lastingVisits(roomId);
    expect(visits.map(({ name }) => name)).toEqual(['Ana', 'Bo', 'Cy']);
  });

  it('ends for those who do not come back', async () => {
    for (const node of [a!, b!, c!]) await node.close();
    const short = await cluster.node({ graceSeconds: 1 });
    await short.rooms.live.gather();
    await expect.poll(() => cluster.storage.rooms.lastingVisits(roomId), { timeout: 5_000 }).toEqual([]);
    const visits = await cluster.storage.rooms.visitsOf(roomId);
    expect(visits.map(({ name, left }) => [name, left?.how])).toEqual([['Ana', 'lost'], ['Bo', 'lost'], ['Cy', 'lost']]);
  });
});

describe.each(program === undefined ? ['Redis'] : [])('a meeting whose server goes, with %s: left out, because it is not installed on this machine', () => {
  it('has no redis-server on PATH', () => expect(findRedis()).toBeUndefined());
});
