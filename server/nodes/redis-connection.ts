/**
 * Our connection to Redis, which may go at any time and comes back by itself. While it is away every command fails at once, and none
 * waits: what would be said later would be stale. One that does not answer counts as gone after two seconds.
 */
import { createClient } from '@redis/client';
import { log } from '#server/log';

/** How long an answer may take, in milliseconds. */
const ANSWER_WITHIN = 2_000;
/** Commands on the way at a time. */
const MOST_COMMANDS = 20_000;
/** Between two attempts to connect, in milliseconds: at random, so that nodes do not come all at once. */
const RECONNECT = { least: 100, most: 500 } as const;

/** Redis is away, or said nothing in time. */
export class RedisLost extends Error {
  override readonly name = 'RedisLost';
}

export interface RedisConnection {
  /** Whether Redis answers, as far as is known. */
  readonly connected: boolean;
  /** Runs a script that answers with a list of strings. */
  run(script: string, keys: readonly string[], args: readonly string[]): Promise<readonly string[]>;
  /** Resolves with the number of those who hear it. */
  publish(channel: string, message: string): Promise<number>;
  /** Hears a channel for as long as the connection lives, also after it was away. Resolves when it does, or Redis is not there yet. */
  subscribe(channel: string, onMessage: (message: string) => void): Promise<void>;
  close(): void;
}

/** Resolves when Redis answers, or does not within two seconds; in that case it is tried on. */
export async function connectRedis(url: string): Promise<RedisConnection> {
  const client = createClient({
    url,
    socket: {
      connectTimeout: ANSWER_WITHIN,
      socketTimeout: ANSWER_WITHIN,
      reconnectStrategy: () => RECONNECT.least + Math.random() * (RECONNECT.most - RECONNECT.least),
    },
    pingInterval: ANSWER_WITHIN / 4,
    commandsQueueMaxLength: MOST_COMMANDS,
    disableOfflineQueue: true,
    disableClientInfo: true,
    maintNotifications: 'disabled',
  });
  let state: 'new' | 'connected' | 'lost' | 'closed' = 'new';
  const waiting = new Map<string, (message: string) => void>();
  const hear = (channel: string, onMessage: (message: string) => void): Promise<void> =>
    client.subscribe(channel, onMessage).then(
      () => void waiting.delete(channel),
      (error: unknown) => enter('lost', error),
    );
  const enter = (next: 'connected' | 'lost', error?: unknown): void => {
    if (state === next || state === 'closed') return;
    if (next === 'lost') log.error({ err: error }, 'Redis is lost: meetings on this server go on, those on other servers cannot be reached');
    else if (state === 'lost') log.info('Redis is back');
    state = next;
  };
  const ready = new Promise<void>((resolve) => client.once('ready', resolve));
  client.on('error', (error: unknown) => enter('lost', error));
  client.on('ready', () => {
    enter('connected');
    // The client itself takes up again what it has heard before.
    for (const [channel, onMessage] of waiting) void hear(channel, onMessage);
  });
  // It fails only when the connection is closed before it was there.
  client.connect().catch((error: unknown) => enter('lost', error));
  await within(ready, ANSWER_WITHIN).catch((error: unknown) => enter('lost', error));

  const ask = async <T>(command: () => Promise<T>): Promise<T> => {
    if (state !== 'connected') throw new RedisLost('Redis is not connected');
    return within(command(), ANSWER_WITHIN);
  };
  return {
    get connected() {
      return state === 'connected';
    },
    run: async (script, keys, args) => {
      const answer = await ask(() => client.eval(script, { keys: [...keys], arguments: [...args] }));
      return Array.isArray(answer) ? answer.map(String) : [];
    },
    publish: (channel, message) => ask(() => client.publish(channel, message)),
    async subscribe(channel, onMessage) {
      waiting.set(channel, onMessage);
      if (state === 'connected') await hear(channel, onMessage);
    },
    close() {
      state = 'closed';
      client.destroy();
    },
  };
}

/** Fails with RedisLost where it takes longer than so many milliseconds. */
export function within<T>(promise: Promise<T>, milliseconds: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = (): void => reject(new RedisLost(`Redis did not answer within ${milliseconds} ms`));
    // Where it was this process that was held up, the answer has come and is read first.
    const timer = setTimeout(() => setImmediate(late), milliseconds).unref();
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
