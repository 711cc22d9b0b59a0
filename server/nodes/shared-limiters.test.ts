import { RateLimiterRes } from 'rate-limiter-flexible';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MakeLimiter } from '../limiters.ts';
import { systemClock } from '../rooms/clock.ts';
import { ClusterForTest, type NodeForTest } from '../testing/cluster.ts';
import { makeKey, Program } from '../testing/program.ts';
import { findRedis } from '../testing/redis.ts';
import { connectRedis, type RedisConnection } from './redis-connection.ts';
import { shareLimiters } from './shared-limiters.ts';

const program = findRedis();
/** Times that were let through, of so many. */
async function allowed(limiter: ReturnType<MakeLimiter>, times: number, key = '192.0.2.1'): Promise<number> {
  const outcomes = await Promise.allSettled(Array.from({ length: times }, () => limiter.consume(key)));
  const failures = outcomes.flatMap((outcome) => (outcome.status === 'rejected' && !(outcome.reason instanceof RateLimiterRes) ? [outcome.reason] : []));
  expect(failures).toEqual([]);
  return outcomes.filter(({ status }) => status === 'fulfilled').length;
}

describe.each(program === undefined ? [] : ['Redis'])('limits that servers count together in %s', { timeout: 20_000 }, () => {
  let cluster: ClusterForTest;
  let connections: RedisConnection[];
  let [here, there]: MakeLimiter[] = [];

  beforeAll(async () => {
    cluster = await ClusterForTest.start();
    connections = [await connectRedis(cluster.redis.url), await connectRedis(cluster.redis.url)];
    [here, there] = connections.map((redis) => shareLimiters(redis));
  });
  afterAll(async () => {
    for (const connection of connections) connection.close();
    await cluster.stop();
  });

  it('let through so many of a key, wherever they are asked, and none of another key or name the fewer', async () => {
    const [a, b] = [here!('rooms', 5, 60), there!('rooms', 5, 60)];
    expect([await allowed(a, 3), await allowed(b, 3), await allowed(a, 3)]).toEqual([3, 2, 0]);
    expect(await allowed(b, 6, '192.0.2.2')).toBe(5);
    expect(await allowed(there!('sign-ins', 5, 60), 6)).toBe(5);
  });

  it('tell for how long, and begin anew after it', async () => {
    const [a, b] = [here!('short', 2, 2), there!('short', 2, 2)];
    expect(await allowed(a, 2)).toBe(2);
    const refusal = await b.consume('192.0.2.1').catch((error: RateLimiterRes) => error);
    expect(refusal.msBeforeNext).toBeGreaterThan(500);
    expect(refusal.msBeforeNext).toBeLessThanOrEqual(2_000);
    await new Promise<void>((resolve) => systemClock.after(refusal.msBeforeNext + 20, resolve));
    expect(await allowed(b, 2)).toBe(2);
    expect(await allowed(a, 1)).toBe(0);
  });

  it('ask Redis no more for whoever is over them', async () => {
    let asked = 0;
    const limiter = shareLimiters({ run: (...args) => ((asked += 1), connections[0]!.run(...args)) })('flood', 3, 60);
    for (let times = 0; times < 50; times += 1) await allowed(limiter, 1);
    expect(asked).toBe(3);
  });

  it('hold for rooms, for requests of an API key and for new sockets, whichever server is asked', async () => {
    const { secret } = await makeKey(cluster.storage.apiKeys);
    const limits = { roomsAMinute: 3, apiRequestsAMinute: 3, socketsPerAddress: 1, trustedHops: 1 };
    const [a, b, c] = [await cluster.node(limits), await cluster.node(limits), await cluster.node(limits)];
    const create = async (node: NodeForTest): Promise<number> =>
      (await fetch(`${node.url}/api/rooms`, { method: 'POST', headers: { 'x-forwarded-for': '192.0.2.7' } })).status;
    expect([await create(a), await create(b), await create(a), await create(b), await create(a)]).toEqual([201, 201, 201, 429, 429]);
    const ask = async (node: NodeForTest) => {
      const { status, headers } = await new Program(node.url, secret).ask('GET', '/rooms');
      return [status, headers.get('ratelimit')?.split(';')[1]];
    };
    expect([await ask(a), await ask(b), await ask(a), await ask(b), await ask(b)]).toEqual([[200, 'r=2'], [200, 'r=1'], [200, 'r=0'], [429, 'r=0'], [429, 'r=0']]);
    const come = async (node: NodeForTest): Promise<void> => {
      (await node.page({ address: '192.0.2.8' })).close();
      await expect.poll(() => node.sockets()).toBe(0);
    };
    // Five for each socket that the address may have: none of the servers has reached its own limit.
    for (const node of [a, b, c, a, b]) await come(node);
    await expect(come(c)).rejects.toThrow('websocket error');
  });

  it('neither refuse nor keep waiting while Redis hangs or is lost: each server counts for itself', async () => {
    const [a, b] = [here!('lost', 2, 60), there!('lost', 2, 60)];
    expect(await allowed(a, 1)).toBe(1);
    cluster.redis.hang();
    const since = performance.now();
    expect([await allowed(a, 3), await allowed(b, 3)]).toEqual([2, 2]);
    // The connection itself would wait for two seconds each time.
    expect(performance.now() - since).toBeLessThan(2_000);
    cluster.redis.goOn();
    await cluster.redis.kill();
    const lost = there!('other', 2, 60);
    expect(await allowed(lost, 3)).toBe(2);
    await cluster.redis.start();
    await expect.poll(() => connections.every(({ connected }) => connected), { timeout: 5_000 }).toBe(true);
    expect([await allowed(here!('again', 2, 60), 1), await allowed(there!('again', 2, 60), 2)]).toEqual([1, 1]);
  });
});

describe.each(program === undefined ? ['Redis'] : [])('limits in %s: left out, because it is not installed on this machine', () => {
  it('has no redis-server on PATH', () => expect(findRedis()).toBeUndefined());
});
