/**
 * `tsx scripts/prove-image.ts [NODE]`: starts what is in the container image as a container engine would, without one: in a root of its own, which
 * it may not write to, as user 1000, as process 1, with nothing but /data to write. Needs Linux and root. Says how large the image is and how long
 * the start takes, and fails where it is not ready within ten seconds or does not stop when it is told to.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { makeImageFiles, sizeOf } from './image-files.ts';

const READY_WITHIN = 10_000;
const STOPPED_WITHIN = 30_000;
const project = path.dirname(import.meta.dirname);
const node = process.argv[2] ?? process.execPath;

/** In namespaces of its own: nothing of these mounts is seen outside, or left behind. */
const INSIDE = `
mount --bind "$ROOT" "$ROOT"
mount --bind "$ROOT/data" "$ROOT/data"
mount -o remount,bind,ro "$ROOT"
exec chroot --userspec=1000:1000 --groups= "$ROOT" /usr/local/bin/node "$@"`;

function run(root: string, env: Readonly<Record<string, string>>, ...args: string[]): ChildProcess {
  const unshare = ['--mount', '--pid', '--fork', '--kill-child', 'sh', '-ec', INSIDE, 'sh', ...args];
  return spawn('unshare', unshare, { stdio: ['ignore', 'inherit', 'inherit'], env: { NODE_ENV: 'production', ROOT: root, PATH: '/usr/sbin:/usr/bin:/sbin:/bin', DATA_DIR: '/data', HOST: '127.0.0.1', ...env } });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** How many milliseconds it took. */
async function untilReady(url: string, child: ChildProcess): Promise<number> {
  const start = performance.now();
  while (performance.now() - start < READY_WITHIN) {
    if (child.exitCode !== null) throw new Error('The server ended at once.');
    const response = await fetch(`${url}/readyz`).catch((error: unknown) => {
      if (error instanceof TypeError) return undefined;
      throw error;
    });
    if (response?.ok) return performance.now() - start;
    await delay(50);
  }
  throw new Error(`The server was not ready within ${READY_WITHIN} ms.`);
}

/** Process 1 inside, by its number outside. */
function innermost(child: ChildProcess): number {
  return Number(readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').trim());
}

function expectTrue(what: string, is: boolean): void {
  console.log(`${is ? 'ok     ' : 'FAILED '} ${what}`);
  if (!is) process.exitCode = 1;
}

async function prove(root: string): Promise<void> {
  execFileSync('sh', [path.join(project, 'deploy', 'image-root.sh'), root, node]);
  const bytes = sizeOf(root);
  expectTrue(`the image has ${(bytes / 1e6).toFixed(0)} MB (at most 200)`, bytes < 200e6);
  const port = String(await freePort());
  const child = run(root, { PORT: port }, '/app/server.js');
  try {
    const took = await untilReady(`http://127.0.0.1:${port}`, child);
    expectTrue(`ready after ${took.toFixed(0)} ms`, true);
    const server = innermost(child);
    const status = readFileSync(`/proc/${server}/status`, 'utf8');
    expectTrue('runs as user and group 1000, as process 1', /^Uid:(\t1000){4}$/m.test(status) && /^Gid:(\t1000){4}$/m.test(status) && /^NSpid:\t\d+\t1$/m.test(status));
    const mounts = readFileSync(`/proc/${server}/mountinfo`, 'utf8').split('\n').map((line) => line.split(' '));
    expectTrue('its root is read-only', mounts.some(([, , , , place, options]) => place === '/' && options?.startsWith('ro') === true));
    expectTrue('its database is in /data, and its own', statSync(path.join(root, 'data', 'parley.db')).uid === 1000);
    const pages = await Promise.all(['/', '/check', '/api/docs', '/effects/noise/rnnoise.wasm'].map(async (place) => (await fetch(`http://127.0.0.1:${port}${place}`)).status));
    expectTrue(`its pages are there (${pages.join(', ')})`, pages.every((each) => each === 200));
    const health = run(root, { PORT: port }, '/app/healthcheck.js');
    const [healthy] = (await once(health, 'exit')) as [number];
    expectTrue('its health check says so', healthy === 0);
    console.log(`       resident memory: ${Math.round(Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) / 1_024)} MB`);
    process.kill(server, 'SIGTERM');
    const stopped = await Promise.race([once(child, 'exit'), delay(STOPPED_WITHIN, undefined, { ref: false })]);
    expectTrue(`stops when it is told to (${String(stopped?.[0])})`, stopped?.[0] === 0);
    expectTrue('has written nothing but its data', readdirSync(path.join(root, 'tmp')).length === 0 && !existsSync(path.join(root, 'app', 'data')));
  } finally {
    child.kill('SIGKILL');
  }
}

makeImageFiles();
const root = mkdtempSync(path.join(tmpdir(), 'parley-root-'));
// As an engine has it: anybody may look in.
chmodSync(root, 0o755);
try {
  await prove(root);
} finally {
  rmSync(root, { recursive: true, force: true });
}
