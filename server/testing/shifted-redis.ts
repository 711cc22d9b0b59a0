/** A Redis whose scripts see a time of the test's own: what lasts for seconds is over at once where the test wants it, and never before. */
import type { RedisConnection } from '../nodes/redis-connection.ts';

const TIME = "redis.call('TIME')";

export interface ShiftedRedis extends Pick<RedisConnection, 'run'> {
  /** Has this time pass, and up to a second more: Redis tells seconds apart from their parts. */
  pass(milliseconds: number): void;
}

export function shiftTime({ run }: Pick<RedisConnection, 'run'>): ShiftedRedis {
  let seconds = 0;
  return {
    run(script, keys, args) {
      if (!script.includes(TIME)) return run(script, keys, args);
      return run(script.replace(TIME, `{${TIME}[1] + ${seconds}, ${TIME}[2]}`), keys, args);
    },
    pass(milliseconds) {
      seconds += Math.ceil(milliseconds / 1_000);
    },
  };
}
