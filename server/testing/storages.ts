/** Every storage that there is, for the contracts that all of them must keep. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPostgres } from '../persistence/open-postgres.ts';
import { openSqlite } from '../persistence/open-sqlite.ts';
import { memoryStorage, type Storage } from '../persistence/storage.ts';
import { findPostgres, type PostgresCluster, startPostgres } from './postgres.ts';

const migrations = path.resolve('prisma/migrations');

/** The embedded database in this directory. */
export const openSqliteForTest = (directory: string): Promise<Storage> => openSqlite(directory, path.join(migrations, 'sqlite'));

/** @param contract registers its tests; each call of `open` gives an empty storage */
export function describeStorages(what: string, contract: (open: () => Promise<Storage>) => void): void {
  const bin = findPostgres();
  let directory: string;
  let cluster: PostgresCluster | undefined;
  let databases = 0;
  const systems: Readonly<Record<string, () => Promise<Storage>>> = {
    memory: async () => memoryStorage(),
    SQLite: () => openSqliteForTest(path.join(directory, String((databases += 1)))),
    PostgreSQL: async () => openPostgres((await cluster?.createDatabase(`storage_${(databases += 1)}`)) ?? '', path.join(migrations, 'postgres')),
  };
  const absent = bin === undefined ? ['PostgreSQL'] : [];

  beforeAll(async () => {
    directory = mkdtempSync(path.join(tmpdir(), 'parley-storage-'));
    if (bin !== undefined) cluster = await startPostgres(bin);
  }, 60_000);
  afterAll(async () => {
    await cluster?.stop();
    rmSync(directory, { recursive: true, force: true });
  });

  describe.each(Object.entries(systems).filter(([name]) => !absent.includes(name)))(`${what} in %s`, { timeout: 30_000 }, (_, open) => {
    contract(open);
  });

  describe.each(absent)(`${what} in %s: left out, because it is not installed on this machine`, () => {
    it('has no initdb in /usr/lib/postgresql or PATH', () => expect(findPostgres()).toBeUndefined());
  });
}
