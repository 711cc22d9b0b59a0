/** Does the Redis that several servers share answer, and do they hear each other over it? Nothing is left behind by looking. */
import type { Env } from '../env.ts';
import { newVisitId } from '../rooms/ids.ts';
import { connectRedis, type RedisConnection } from '../nodes/redis-connection.ts';
import { type Finding, ok, problem } from './finding.ts';

/** How long a message may take that is said to oneself, in milliseconds. */
const HEARD_WITHIN = 2_000;

/** Nothing where there is one server only. */
export async function examineRedis({ REDIS_URL }: Env): Promise<readonly Finding[]> {
  if (REDIS_URL === undefined) return [];
  const { host } = new URL(REDIS_URL);
  const redis = await connectRedis(REDIS_URL);
  try {
    if (!redis.connected) return [problem('Redis', `${host} does not answer, or does not take the password. Check REDIS_URL. Meetings on this server would work; people on different servers would not meet.`)];
    const [version = 'of unknown version'] = await redis.run("return {string.match(redis.call('INFO', 'server'), 'redis_version:(%S+)')}", [], []);
    const heard = await hearsItself(redis);
    return [heard ? ok('Redis', `${version} at ${host} answers, and servers can hear each other over it.`) : problem('Redis', `${version} at ${host} answers, but passes no messages on (PUBLISH, SUBSCRIBE). Check what the user of REDIS_URL may do.`)];
  } catch (error) {
    return [problem('Redis', `${host} answers, but does not run scripts (${error instanceof Error ? error.message : String(error)}). Redis 6 or later is needed, and a user who may use EVAL, GET, SET, PUBLISH and SUBSCRIBE.`)];
  } finally {
    redis.close();
  }
}

async function hearsItself(redis: RedisConnection): Promise<boolean> {
  const channel = `parley:doctor:${newVisitId()}`;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(false), HEARD_WITHIN);
    const heard = (): void => {
      clearTimeout(timer);
      resolve(true);
    };
    redis.subscribe(channel, heard).then(() => redis.publish(channel, 'x'), reject).catch(reject);
  });
}
