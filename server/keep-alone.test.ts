import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepAlone } from './keep-alone.ts';
import { takeDatabase } from './persistence/sole-server.ts';
import { logLines } from './testing/log-lines.ts';
import { findPostgres, type PostgresCluster, startPostgres } from './testing/postgres.ts';
import { type SignalingServer, startSignalingForTest } from './testing/signaling-server.ts';

const bin = findPostgres();

describe.each(bin === undefined ? [] : ['PostgreSQL'])('a server on a %s that another one uses', { timeout: 30_000 }, () => {
  let cluster: PostgresCluster;
  let url: string;
  let server: SignalingServer;
  let lines: string[];
  const ends: unknown[] = [];
  /** Whoever was here first. */
  const takeFirst = (shared: boolean) => takeDatabase({ url, shared, patience: 0, onWait: () => undefined, onLost: () => undefined });
  /** As main.ts does it, but for the patience. */
  const keep = (shared: boolean, patience: number) =>
    keepAlone({
      url,
      shared,
      server,
      patience,
      onStopped: (error) => void ends.push(error),
    });
  const serves = (): Promise<boolean> => fetch(`${server.url}/readyz`).then(({ ok }) => ok, () => false);

  beforeAll(async () => {
    cluster = await startPostgres(bin ?? '');
    url = await cluster.createDatabase('alone');
  });
  afterAll(async () => cluster.stop());
  beforeEach(async () => {
    ends.length = 0;
    lines = logLines();
    server = await startSignalingForTest();
  });
  afterEach(async () => {
    await server.close();
    vi.restoreAllMocks();
  });

  it.each([
    { first: false, second: false, says: 'Another Parley server uses the database of DATABASE_URL.' },
    { first: false, second: true, says: 'A Parley server without REDIS_URL uses the database of DATABASE_URL.' },
  ])('serves while it waits, and stops when the other stays (shared: $first, then $second)', async ({ first, second, says }) => {
    const other = await takeFirst(first);
    const kept = keep(second, 2_000);
    await expect.poll(() => lines).toEqual([expect.stringMatching(/^warn .*if it does not stop within two minutes, this one does/)]);
    expect([await serves(), ends]).toEqual([true, []]);
    expect(await kept).toBeUndefined();
    expect(ends).toEqual([expect.objectContaining({ name: 'StorageError', message: expect.stringContaining(says) })]);
    expect(await serves()).toBe(false);
    await other.release();
  });

  it('goes on when the other stops in time, and has the database then', async () => {
    const other = await takeFirst(false);
    const kept = keep(false, 10_000);
    await expect.poll(() => lines).toHaveLength(1);
    await other.release();
    const sole = await kept;
    expect([await serves(), ends]).toEqual([true, []]);
    await expect(takeFirst(true)).rejects.toThrow('A Parley server without REDIS_URL');
    await sole?.release();
  });

  it('goes on beside it where both share their meetings, and says nothing', async () => {
    const other = await takeFirst(true);
    const sole = await keep(true, 0);
    expect([await serves(), ends, lines]).toEqual([true, [], []]);
    await Promise.all([other.release(), sole?.release()]);
  });
});

it('a server on the embedded database asks nobody', async () => {
  const server = { close: vi.fn<() => Promise<void>>() };
  expect(await keepAlone({ url: undefined, shared: false, server, onStopped: () => undefined })).toBeUndefined();
  expect(server.close).not.toHaveBeenCalled();
});

describe.each(bin === undefined ? ['PostgreSQL'] : [])('a server on a %s that another one uses: left out, because it is not installed on this machine', () => {
  it('has no initdb in /usr/lib/postgresql or PATH', () => expect(findPostgres()).toBeUndefined());
});
