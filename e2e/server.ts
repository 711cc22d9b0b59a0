/** The product as it is deployed: the built server as a process of its own, with its own data and its own port. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CreatedRoom, CreateRoom } from '#protocol/rooms-api';
import { freePort } from '../server/testing/free-port.ts';

export { freePort };

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const READY_WITHIN_MS = 20_000;

export type ServerEnv = Readonly<Record<string, string>>;

/** A room made without a browser. */
export interface MadeRoom extends CreatedRoom {
  readonly link: string;
  /** The cookie of the browser that is its host, as `name=value`. */
  readonly cookie: string;
}

export class Server {
  readonly url: string;
  readonly dataDir: string;
  readonly process: ChildProcess;
  /** Everything it wrote, for failed tests and for tests of its words. */
  output = '';

  constructor(process: ChildProcess, url: string, dataDir: string) {
    this.process = process;
    this.url = url;
    this.dataDir = dataDir;
    for (const stream of [process.stdout, process.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => (this.output += text));
    }
  }

  /** A new room, by its name or with these settings. Whoever has the cookie is its host. */
  async createRoom(wish: string | CreateRoom = {}): Promise<MadeRoom> {
    const response = await fetch(`${this.url}/api/rooms`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: this.url },
      body: JSON.stringify(typeof wish === 'string' ? { name: wish } : wish),
    });
    if (response.status !== 201) throw new Error(`POST /api/rooms: ${response.status} ${await response.text()}`);
    const room = (await response.json()) as CreatedRoom;
    return { ...room, link: `${this.url}/r/${room.id}`, cookie: response.headers.getSetCookie().map((set) => set.split(';', 1)[0]).join('; ') };
  }

  /** Asks it to stop, as a process manager does, and waits until it has. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const exited = once(this.process, 'exit');
    this.process.kill(signal);
    await exited;
  }

  /** Stops it and throws its data away. */
  async dispose(): Promise<void> {
    await this.stop();
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}

export interface ServerOptions {
  readonly env?: ServerEnv;
  /** For a server that comes back: the data, and the port, of the one before. */
  readonly dataDir?: string;
  readonly port?: number;
  /** Where it listens; loopback by default. */
  readonly host?: string;
  /** A command that runs the one written after it: in another network, for example. */
  readonly inside?: readonly string[];
}

/** Starts the built server and waits until it is ready. */
export async function startServer(options: ServerOptions = {}): Promise<Server> {
  const server = await spawnServer(options);
  const deadline = Date.now() + READY_WITHIN_MS;
  while (!(await isReady(server.url))) {
    if (server.process.exitCode !== null) throw new Error(`The server ended at once:\n${server.output}`);
    if (Date.now() > deadline) {
      await server.dispose();
      throw new Error(`The server was not ready within ${READY_WITHIN_MS} ms:\n${server.output}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return server;
}

/** Starts the built server without waiting: for tests of a start that must fail. */
export async function spawnServer({ env = {}, dataDir, port, host = '127.0.0.1', inside = [] }: ServerOptions = {}): Promise<Server> {
  const chosenPort = port ?? (await freePort());
  const chosenDir = dataDir ?? mkdtempSync(join(tmpdir(), 'parley-e2e-'));
  const [program = process.execPath, ...args] = [...inside, process.execPath, join(ROOT, 'dist/server.js')];
  const child = spawn(program, args, {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', HOST: host, PORT: String(chosenPort), DATA_DIR: chosenDir, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Server(child, `http://${host}:${chosenPort}`, chosenDir);
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/readyz`)).ok;
  } catch (reason) {
    // fetch reports a refused connection as a TypeError; anything else is a mistake of ours.
    if (reason instanceof TypeError) return false;
    throw reason;
  }
}
