/**
 * Applies the checked-in migrations, in order, each in one transaction that shuts every other process out, and records them as
 * `prisma migrate` does, which so agrees with the result. Prisma's own way needs an engine that a locked-down machine cannot
 * download.
 */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { StorageError } from './storage-error.ts';

/** A database as the migrations see it. */
export interface MigrationTarget {
  /** The table in which Prisma records migrations, in this database's words. */
  readonly recordTable: string;
  /** Runs the steps in one transaction, of which only one is open at a time for all processes. */
  exclusively(steps: (transaction: MigrationTransaction) => Promise<void>): Promise<void>;
}

export interface MigrationTransaction {
  /** Runs one or more statements. */
  run(script: string): Promise<void>;
  /** Each row as a record of its columns. */
  rows(query: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
}

interface Migration {
  readonly name: string;
  readonly script: string;
  readonly checksum: string;
}

/** The migrations of a folder in the order of their names, which begin with their time. */
export function readMigrations(folder: string): readonly Migration[] {
  return readdirSync(folder)
    .filter((name) => /^\d{14}_\w+$/.test(name) && existsSync(path.join(folder, name, 'migration.sql')))
    .sort()
    .map((name) => {
      // A checkout with other line ends is still the same migration.
      const script = readFileSync(path.join(folder, name, 'migration.sql'), 'utf8').replaceAll('\r\n', '\n');
      return { name, script, checksum: createHash('sha256').update(script).digest('hex') };
    });
}

/** Brings a database up to date. A StorageError where it was migrated by other migrations than these. */
export async function migrate(target: MigrationTarget, folder: string): Promise<void> {
  const migrations = readMigrations(folder);
  await target.exclusively(async ({ run, rows }) => {
    await run(target.recordTable);
    const recorded = await rows('SELECT migration_name FROM _prisma_migrations WHERE rolled_back_at IS NULL');
    const unknown = recorded.map((row) => String(row['migration_name'])).find((name) => !migrations.some((known) => known.name === name));
    if (unknown !== undefined) {
      throw new StorageError(`The database was made by a newer version of Parley (it has the migration ${unknown}). Start that version.`);
    }
  });
  for (const migration of migrations) {
    await target.exclusively(async (transaction) => apply(transaction, migration));
  }
}

async function apply({ run, rows }: MigrationTransaction, { name, script, checksum }: Migration): Promise<void> {
  const query = `SELECT checksum, finished_at FROM _prisma_migrations WHERE migration_name = '${name}' AND rolled_back_at IS NULL`;
  const [recorded] = await rows(query);
  if (recorded) {
    if (recorded['finished_at'] === null) {
      throw new StorageError(`The migration ${name} was begun by another program and not finished. Mend the database by hand.`);
    }
    if (recorded['checksum'] === checksum) return;
    throw new StorageError(`The migration ${name} is not the one that this database was made with.`);
  }
  await run(script);
  await run(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, started_at, applied_steps_count)
     VALUES ('${randomUUID()}', '${checksum}', '${name}', CURRENT_TIMESTAMP, CURRENT_TIMESTAMP, 1)`,
  );
}
