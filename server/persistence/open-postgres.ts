/** PostgreSQL, for who has one: DATABASE_URL names it. */
import { PrismaPg } from '@prisma/adapter-pg';
import { Client } from 'pg';
import { PrismaClient } from './generated/postgres/client.ts';
import type { PrismaClient as SqliteClient } from './generated/sqlite/client.ts';
import { type MigrationTarget, migrate } from './migrate.ts';
import { prismaStorage, type Storage } from './storage.ts';
import { StorageError } from './storage-error.ts';

/** The advisory lock that `prisma migrate` takes too. */
const MIGRATION_LOCK = 72_707_369;

/** @param migrations the folder of the PostgreSQL migrations */
export async function openPostgres(url: string, migrations: string): Promise<Storage> {
  await migrate(postgresTarget(url), migrations);
  return prismaStorage(postgresClient(url), () => Promise.resolve());
}

export function postgresClient(url: string): SqliteClient {
  const prisma = new PrismaClient({ adapter: new PrismaPg({ connectionString: url, connectionTimeoutMillis: 10_000 }) });
  // Derived from one schema, the two clients differ only in types of filters that nothing here uses.
  return prisma as unknown as SqliteClient;
}

/** Rejects with a StorageError where it cannot be reached. The caller ends the connection. */
export async function connectPostgres(url: string): Promise<Client> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect().catch((error: unknown) => {
    throw new StorageError(`The database of DATABASE_URL cannot be reached: ${error instanceof Error ? error.message || error.name : String(error)}.`);
  });
  return client;
}

export function postgresTarget(url: string): MigrationTarget {
  return {
    recordTable: `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
      "id" VARCHAR(36) PRIMARY KEY NOT NULL, "checksum" VARCHAR(64) NOT NULL, "finished_at" TIMESTAMPTZ,
      "migration_name" VARCHAR(255) NOT NULL, "logs" TEXT, "rolled_back_at" TIMESTAMPTZ,
      "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(), "applied_steps_count" INTEGER NOT NULL DEFAULT 0)`,
    async exclusively(steps) {
      const client = await connectPostgres(url);
      try {
        await client.query('BEGIN');
        await client.query(`SELECT pg_advisory_xact_lock(${MIGRATION_LOCK})`);
        await steps({
          run: async (script) => void (await client.query(script)),
          rows: async (query) => (await client.query<Record<string, unknown>>(query)).rows,
        });
        await client.query('COMMIT');
      } finally {
        // Without a commit before it, this rolls back.
        await client.end();
      }
    },
  };
}
