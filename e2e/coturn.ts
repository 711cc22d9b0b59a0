/** A TURN server of our own on loopback, with time-limited credentials (coturn's `use-auth-secret`). */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { find } from '../scripts/arrange/find.ts';
import { TURNSERVER } from '../scripts/arrange/program.ts';
import { freePort } from './server.ts';

export interface Coturn {
  readonly url: string;
  readonly port: number;
  readonly secret: string;
  stop(): Promise<void>;
}

export interface CoturnOptions {
  /** False for a relay that gives out addresses and then denies every peer. */
  readonly carries?: boolean;
  /** Arguments of turnserver beyond what it needs here, such as those for TLS. */
  readonly more?: readonly string[];
}

export async function startCoturn({ carries = true, more = ['--no-tls'] }: CoturnOptions = {}): Promise<Coturn> {
  const program = find(TURNSERVER);
  if (program === undefined) throw new Error('There is no turnserver on this machine.');
  const port = await freePort();
  const secret = 'a secret for tests';
  const child = spawn(program, [
    '-n',
    '--listening-ip=127.0.0.1',
    '--relay-ip=127.0.0.1',
    `--listening-port=${port}`,
    '--use-auth-secret',
    `--static-auth-secret=${secret}`,
    '--realm=parley.test',
    '--no-dtls',
    '--no-cli',
    // Only for tests: everybody is on loopback here, where a real relay must never relay to.
    ...(carries ? ['--allow-loopback-peers'] : []),
    '--fingerprint',
    '--log-file=stdout',
    `--pidfile=${join(tmpdir(), `parley-turnserver-${port}.pid`)}`,
    ...more,
  ]);
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  await Promise.race([
    answersStun('127.0.0.1', port),
    once(child, 'exit').then(() => {
      throw new Error(`turnserver ended at once:\n${output}`);
    }),
  ]);
  return {
    url: `turn:127.0.0.1:${port}?transport=udp`,
    port,
    secret,
    stop: async () => {
      child.kill();
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}

/** Resolves when the port of this host answers a STUN binding request (RFC 8489, section 5), which is asked until it does. */
export async function answersStun(host: string, port: number): Promise<void> {
  const request = Buffer.concat([Buffer.from('000100002112a442', 'hex'), randomBytes(12)]);
  const socket = createSocket('udp4');
  const timer = setInterval(() => socket.send(request, port, host), 100);
  try {
    await once(socket, 'message');
  } finally {
    clearInterval(timer);
    socket.close();
  }
}
