/** A PostgreSQL of a test's own: a cluster in a temporary directory, on a Unix socket or a free port of loopback, gone with the test. */
import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { freePort } from './free-port.ts';

export interface PostgresCluster {
  /** Makes an empty database and returns its DATABASE_URL. */
  createDatabase(name: string): Promise<string>;
  stop(): Promise<void>;
}

const DEBIAN = '/usr/lib/postgresql';
const executable = process.platform === 'win32' ? 'initdb.exe' : 'initdb';

/** The folder of PostgreSQL's programs on this machine, or undefined where it has none. */
export function findPostgres(): string | undefined {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => path.join(DEBIAN, version, 'bin')), ...(process.env['PATH'] ?? '').split(path.delimiter)];
  return folders.find((folder) => folder !== '' && existsSync(path.join(folder, executable)));
}

/** @param bin as findPostgres gives it */
export async function startPostgres(bin: string): Promise<PostgresCluster> {
  const data = mkdtempSync(path.join(tmpdir(), 'parley-postgres-'));
  const identity = unprivileged();
  if (identity) chownSync(data, identity.uid, identity.gid);
  const options = { ...identity, cwd: data, env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' } };
  execFileSync(path.join(bin, 'initdb'), ['-D', data, '-U', 'parley', '-A', 'trust', '-E', 'UTF8', '--no-sync'], { ...options, stdio: 'ignore' });
  const port = await freePort();
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off'].flatMap((setting) => ['-c', setting]);
  const server = spawn(path.join(bin, 'postgres'), ['-D', data, '-p', String(port), ...settings], { ...options, stdio: 'ignore' });
  const url = (database: string): string => `postgres://parley@127.0.0.1:${port}/${database}`;
  await connected(url('postgres'));

  return {
    async createDatabase(name) {
      const client = new Client(url('postgres'));
      await client.connect();
      await client.query(`CREATE DATABASE "${name}"`);
      await client.end();
      return url(name);
    },
    async stop() {
      const exited = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGINT');
      await exited;
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses to run as root; Debian's package brings a user for it. */
function unprivileged(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** Resolves when the database answers; a server that starts refuses connections until it is ready. */
async function connected(url: string): Promise<void> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const client = new Client(url);
    try {
      await client.connect();
      await client.query('SELECT 1');
      await client.end();
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
