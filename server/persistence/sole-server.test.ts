import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPostgres, type PostgresCluster, startPostgres } from '../testing/postgres.ts';
import { takeDatabase } from './sole-server.ts';

const bin = findPostgres();

describe.each(bin === undefined ? [] : ['PostgreSQL'])('a %s', { timeout: 30_000 }, () => {
  let cluster: PostgresCluster;
  let url: string;
  const losses: unknown[] = [];
  const waits: string[] = [];
  const take = (shared: boolean, patience = 0) => takeDatabase({ url, shared, patience, onWait: () => waits.push('waits'), onLost: (error) => losses.push(error) });

  beforeAll(async () => {
    cluster = await startPostgres(bin ?? '');
    url = await cluster.createDatabase('sole');
  });
  afterAll(async () => cluster.stop());

  it('is for one server alone, and for the next one when that one stops', async () => {
    const first = await take(false);
    await expect(take(false)).rejects.toThrow('Another Parley server uses the database of DATABASE_URL.');
    await expect(take(true)).rejects.toThrow('A Parley server without REDIS_URL uses the database of DATABASE_URL.');
    const next = take(false, 10_000);
    await expect.poll(() => waits).toEqual(['waits']);
    await first.release();
    await (await next).release();
  });

  it('is for several that share their meetings, and for none beside them that does not', async () => {
    const [first, second] = [await take(true), await take(true)];
    await first.release();
    await expect(take(false)).rejects.toThrow('Another Parley server');
    await second.release();
    await (await take(false)).release();
  });

  it('is free at once when its server is killed', async () => {
    const child = fork(path.resolve('server/testing/sole-child.ts'), [url], { execArgv: ['--import', 'tsx'], stdio: 'inherit' });
    await once(child, 'message');
    await expect(take(false)).rejects.toThrow('Another Parley server');
    child.kill('SIGKILL');
    await (await take(false, 2_000)).release();
  });

  it('is taken again when the connection to it was lost', async () => {
    const first = await take(false);
    const admin = new Client(url);
    await admin.connect();
    await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()');
    await expect.poll(() => losses.length).toBe(1);
    await expect.poll(async () => (await admin.query('SELECT 1 FROM pg_locks WHERE locktype = $1 AND granted', ['advisory'])).rowCount, { timeout: 3_000 }).toBe(1);
    await expect(take(false)).rejects.toThrow('Another Parley server');
    await admin.end();
    await first.release();
  });
});

describe.each(bin === undefined ? ['PostgreSQL'] : [])('a %s: left out, because it is not installed on this machine', () => {
  it('has no initdb in /usr/lib/postgresql or PATH', () => expect(findPostgres()).toBeUndefined());
});
