/**
 * Limits that several servers count together, in Redis. A Redis that is lost or hangs keeps nobody waiting and refuses nobody: this
 * server then counts for itself. Who is over a limit already costs Redis nothing.
 */
import { RateLimiterRedis } from 'rate-limiter-flexible';
import { limitersInMemory, type MakeLimiter } from '#server/limiters';
import { type RedisConnection, within } from './redis-connection.ts';

/** How long an answer of Redis is waited for, in milliseconds. */
const ANSWER_WITHIN = 250;

/**
 * Adds to the count of a key, which is kept as `count|until`, and tells it and how long it lasts. The library's own script would want
 * more commands than leases do, which the user of Redis would have to be allowed.
 */
const COUNT = `
local t = redis.call('TIME')
local now = t[1] * 1000 + math.floor(t[2] / 1000)
local count, last = string.match(redis.call('GET', KEYS[1]) or '', '^(-?%d+)|(%d+)$')
count, last = tonumber(count or 0), tonumber(last or 0)
if last <= now then count, last = 0, now + ARGV[2] * 1000 end
count = count + ARGV[1]
redis.call('SET', KEYS[1], string.format('%.0f|%.0f', count, last), 'PX', last - now)
return {count, last - now}`;

export function shareLimiters(redis: Pick<RedisConnection, 'run'>): MakeLimiter {
  const storeClient = {
    eval: async (script: string, { keys, arguments: args }: { readonly keys: string[]; readonly arguments: string[] }) =>
      (await within(redis.run(script, keys, args), ANSWER_WITHIN)).map(Number),
  };
  return (name, points, duration) =>
    new RateLimiterRedis({
      storeClient,
      useRedisPackage: true,
      customIncrTtlLuaScript: COUNT,
      keyPrefix: `parley:limit:${name}`,
      points,
      duration,
      inMemoryBlockOnConsumed: points,
      insuranceLimiter: limitersInMemory(name, points, duration),
    });
}
