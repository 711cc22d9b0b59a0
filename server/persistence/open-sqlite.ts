/** The embedded database: one SQLite file in the data directory. */
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { createClient, LibsqlError, type Client } from '@libsql/client';
import { PrismaLibSql } from '@prisma/adapter-libsql';
import { fileUrl, takeDirectory } from './data-directory.ts';
import { PrismaClient } from './generated/sqlite/client.ts';
import { type MigrationTarget, migrate } from './migrate.ts';
import { prismaStorage, type Storage } from './storage.ts';
import { DirectoryInUse } from './storage-error.ts';

/** How long a write waits for another one, in milliseconds. */
const BUSY_TIMEOUT = 5_000;

/** @param migrations the folder of the SQLite migrations */
export async function openSqlite(directory: string, migrations: string): Promise<Storage> {
  const release = await takeDirectory(directory);
  try {
    await migrate(sqliteTarget(databaseIn(directory)), migrations);
    return prismaStorage(sqliteClient(directory), release);
  } catch (error) {
    await release();
    throw error;
  }
}

/**
 * The same for a short command of the operator, also beside a server that runs: SQLite itself keeps the writes of two processes apart.
 * A database in use is not migrated, because its server has done that.
 */
export async function openSqliteBeside(directory: string, migrations: string): Promise<Storage> {
  try {
    return await openSqlite(directory, migrations);
  } catch (error) {
    if (error instanceof DirectoryInUse) return prismaStorage(sqliteClient(directory), () => Promise.resolve());
    throw error;
  }
}

/** The file of the embedded database in its directory. */
export const databaseFile = (directory: string): string => path.join(directory, 'parley.db');
export const databaseIn = (directory: string): string => fileUrl(databaseFile(directory));
export const sqliteClient = (directory: string): PrismaClient => new PrismaClient({ adapter: new PrismaLibSql({ url: databaseIn(directory), timeout: BUSY_TIMEOUT }) });

/** @param url of the database file, as fileUrl gives it */
export function sqliteTarget(url: string): MigrationTarget {
  return {
    recordTable: `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
      "id" TEXT PRIMARY KEY NOT NULL, "checksum" TEXT NOT NULL, "finished_at" DATETIME, "migration_name" TEXT NOT NULL,
      "logs" TEXT, "rolled_back_at" DATETIME, "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
      "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0)`,
    async exclusively(steps) {
      const client = createClient({ url, timeout: BUSY_TIMEOUT });
      try {
        await writeAhead(client);
        const transaction = await client.transaction('write');
        try {
          await steps({
            run: (script) => transaction.executeMultiple(script),
            rows: async (query) => (await transaction.execute(query)).rows,
          });
          await transaction.commit();
        } finally {
          transaction.close();
        }
      } finally {
        client.close();
      }
    },
  };
}

/**
 * Readers and a writer then do not wait for each other; the file remembers it. SQLite does not wait for its own timeout here, because
 * two processes that both change the journal of one file would wait for each other: who meets another one must ask again.
 */
async function writeAhead(client: Client): Promise<void> {
  for (const deadline = performance.now() + BUSY_TIMEOUT; ; await delay(20)) {
    try {
      await client.execute('PRAGMA journal_mode = WAL');
      return;
    } catch (error) {
      const busy = error instanceof LibsqlError && error.code === 'SQLITE_BUSY';
      if (!busy || performance.now() > deadline) throw error;
    }
  }
}
