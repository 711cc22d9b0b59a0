/**
 * A port for a program that must be told one. It lies below those that systems give to whoever asks for any (Linux from 32768, others from
 * 49152): nobody is given it between the choice and the start, nor while the program is down and to come back.
 */
import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

const FIRST = 20_000;
const END = 32_768;
const given = new Set<number>();

/** A port of loopback that was free a moment ago, another one each time. */
export async function freePort(): Promise<number> {
  const port = randomInt(FIRST, END);
  if (given.has(port) || !(await isFree(port))) return freePort();
  given.add(port);
  return port;
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer().once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
