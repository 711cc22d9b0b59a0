/** A Redis of a test's own: in memory, on a free port of loopback, gone with the test. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from './free-port.ts';

export interface RedisForTest {
  readonly url: string;
  /** Stops answering, and keeps every connection. */
  hang(): void;
  goOn(): void;
  /** Ends it at once, with all that it knew. */
  kill(): Promise<void>;
  /** Starts it again on the same port, empty. */
  start(): Promise<void>;
}

/** Redis on this machine, or undefined where it has none. */
export function findRedis(): string | undefined {
  const named = process.env['REDIS_SERVER_PATH'];
  const places = [...(named === undefined ? [] : [named]), ...(process.env['PATH'] ?? '').split(path.delimiter).map((folder) => path.join(folder, 'redis-server'))];
  return places.find((place) => existsSync(place));
}

/** @param program as findRedis gives it */
export async function startRedis(program: string): Promise<RedisForTest> {
  const port = await freePort();
  let child: ChildProcess | undefined;
  const redis: RedisForTest = {
    url: `redis://127.0.0.1:${port}`,
    hang: () => void child?.kill('SIGSTOP'),
    goOn: () => void child?.kill('SIGCONT'),
    async kill() {
      if (!child) return;
      const exited = new Promise((resolve) => child?.once('exit', resolve));
      child.kill('SIGKILL');
      await exited;
      child = undefined;
    },
    async start() {
      child = spawn(program, ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'], { cwd: tmpdir(), stdio: 'ignore' });
      await answering(port);
    },
  };
  await redis.start();
  return redis;
}

/** Resolves when it takes connections, which it does as soon as it answers. */
async function answering(port: number): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!(await accepts(port))) {
    if (Date.now() > deadline) throw new Error('redis-server did not start');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
