import { execFile } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { createClient } from '@libsql/client';
import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { derivePostgresSchema, postgresSchemaFile } from '../../scripts/postgres-schema.ts';
import { findPostgres, type PostgresCluster, startPostgres } from '../testing/postgres.ts';
import { readSchema } from '../testing/schema.ts';
import { fileUrl } from './data-directory.ts';
import { migrate, type MigrationTarget, readMigrations } from './migrate.ts';
import { postgresTarget } from './open-postgres.ts';
import { sqliteTarget } from './open-sqlite.ts';

const bin = findPostgres();
let directory: string;
let cluster: PostgresCluster | undefined;
beforeAll(async () => {
  directory = mkdtempSync(path.join(tmpdir(), 'parley-migrate-'));
  if (bin !== undefined) cluster = await startPostgres(bin);
}, 60_000);
afterAll(async () => {
  await cluster?.stop();
  rmSync(directory, { recursive: true, force: true });
});

type Rows = readonly Readonly<Record<string, unknown>>[];
interface Database {
  readonly url: string;
  readonly target: MigrationTarget;
  query(sql: string): Promise<Rows>;
  /** Resolves when another one that wants to migrate is seen to be kept out. */
  keepsOut(): Promise<void>;
}

let databases = 0;
const systems: Readonly<Record<string, () => Promise<Database>>> = {
  sqlite: async () => {
    databases += 1;
    const url = fileUrl(path.join(directory, `${databases}.db`));
    const query = async (sql: string): Promise<Rows> => {
      const client = createClient({ url });
      try {
        return (await client.execute(sql)).rows;
      } finally {
        client.close();
      }
    };
    const keepsOut = async (): Promise<void> => {
      const impatient = createClient({ url, timeout: 0 });
      await expect(impatient.transaction('write')).rejects.toThrow('database is locked');
      impatient.close();
    };
    return { url, target: sqliteTarget(url), query, keepsOut };
  },
  ...(bin === undefined
    ? {}
    : {
        postgres: async () => {
          databases += 1;
          const url = (await cluster?.createDatabase(`migrate_${databases}`)) ?? '';
          const query = async (sql: string): Promise<Rows> => {
            const client = new Client(url);
            await client.connect();
            try {
              return (await client.query<Record<string, unknown>>(sql)).rows;
            } finally {
              await client.end();
            }
          };
          const waiting = "SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())";
          const keepsOut = async (): Promise<void> => {
            await expect.poll(() => query(waiting), { timeout: 10_000 }).toHaveLength(1);
          };
          return { url, target: postgresTarget(url), query, keepsOut };
        },
      }),
};

describe.each(Object.entries(systems))('migrations on %s', { timeout: 60_000 }, (system, create) => {
  let folder: string;
  let database: Database;
  const checkedIn = path.resolve('prisma/migrations', system);
  const add = (name: string, sql: string): void => {
    mkdirSync(path.join(folder, name), { recursive: true });
    writeFileSync(path.join(folder, name, 'migration.sql'), sql);
  };
  const applied = async () => (await database.query('SELECT migration_name FROM _prisma_migrations ORDER BY migration_name')).map((row) => row['migration_name']);

  beforeEach(async () => {
    database = await create();
    folder = path.join(directory, `migrations-${databases}`);
    cpSync(checkedIn, folder, { recursive: true });
  });

  it('make the tables that the schema describes', async () => {
    await migrate(database.target, folder);
    const expected = readSchema(system === 'sqlite' ? 'prisma/schema.prisma' : postgresSchemaFile);
    for (const [table, model] of Object.entries(expected)) {
      const columns =
        system === 'sqlite'
          ? await database.query(`SELECT name, type, NOT "notnull" AS optional FROM pragma_table_info('${table}')`)
          : await database.query(
              `SELECT column_name AS name, data_type AS type, is_nullable = 'YES' AS optional FROM information_schema.columns WHERE table_name = '${table}'`,
            );
      const found = columns.map(({ name, type, optional }) => `${String(name)} ${String(type).toUpperCase()}${optional ? '?' : ''}`);
      expect(found.sort()).toEqual(model.columns(system === 'sqlite' ? 'sqlite' : 'postgres'));
      const indexes =
        system === 'sqlite'
          ? await database.query(`SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name = '${table}'`)
          : await database.query(`SELECT indexname AS name FROM pg_indexes WHERE tablename = '${table}' AND indexname NOT LIKE '%_pkey'`);
      expect(indexes.map(({ name }) => String(name)).sort()).toEqual(model.indexes);
    }
  });

  it('are applied once, in order, and recorded as Prisma records them', async () => {
    add('20990101000000_second', 'CREATE TABLE "Second" ("n" INTEGER); INSERT INTO "Second" VALUES (1);');
    add('20990102000000_third', 'INSERT INTO "Second" VALUES (2);');
    await migrate(database.target, folder);
    await migrate(database.target, folder);
    expect((await database.query('SELECT n FROM "Second" ORDER BY n')).map((row) => row['n'])).toEqual([1, 2]);
    const names = readMigrations(folder).map((migration) => migration.name);
    expect(await applied()).toEqual(names);
    const [row] = await database.query(`SELECT * FROM _prisma_migrations WHERE migration_name = '${names[0]}'`);
    expect(row).toMatchObject({ checksum: readMigrations(folder)[0]!.checksum, logs: null, rolled_back_at: null, applied_steps_count: 1 });
    expect(row!['finished_at']).toBeTruthy();
  });

  it('are safe when several servers start at the same moment', async () => {
    add('20990101000000_second', 'CREATE TABLE "Second" ("n" INTEGER); INSERT INTO "Second" VALUES (1);');
    const starting = ['--import', 'tsx', 'server/testing/migrate-once.ts', system, database.url, folder];
    await Promise.all([1, 2, 3].map(() => promisify(execFile)(process.execPath, starting)));
    expect(await database.query('SELECT n FROM "Second"')).toHaveLength(1);
    expect(await applied()).toHaveLength(readMigrations(folder).length);
  });

  it('are applied by one server while the others wait', async () => {
    await migrate(database.target, folder);
    const order: string[] = [];
    let finish = (): void => undefined;
    const first = database.target.exclusively(async () => {
      order.push('first begins');
      await new Promise<void>((resolve) => (finish = resolve));
      order.push('first ends');
    });
    await expect.poll(() => order).toEqual(['first begins']);
    const second = system === 'sqlite' ? undefined : database.target.exclusively(async () => void order.push('second begins'));
    await database.keepsOut();
    finish();
    await Promise.all([first, second]);
    expect(order.slice(0, 2)).toEqual(['first begins', 'first ends']);
  });

  it('leave nothing of one that fails, and keep those before it', async () => {
    add('20990101000000_good', 'CREATE TABLE "Good" ("n" INTEGER);');
    add('20990102000000_bad', 'CREATE TABLE "Half" ("n" INTEGER); INSERT INTO "Nowhere" VALUES (1);');
    await expect(migrate(database.target, folder)).rejects.toThrow(/nowhere/i);
    expect(await applied()).not.toContain('20990102000000_bad');
    expect(await database.query('SELECT * FROM "Good"')).toEqual([]);
    await expect(database.query('SELECT * FROM "Half"')).rejects.toThrow(/half/i);
    add('20990102000000_bad', 'CREATE TABLE "Half" ("n" INTEGER);');
    await migrate(database.target, folder);
    expect(await database.query('SELECT * FROM "Half"')).toEqual([]);
  });

  it('are refused where the database was made with others', async () => {
    add('20990101000000_second', 'CREATE TABLE "Second" ("n" INTEGER);');
    await migrate(database.target, folder);
    appendFileSync(path.join(folder, '20990101000000_second', 'migration.sql'), '-- changed\n');
    await expect(migrate(database.target, folder)).rejects.toThrow('20990101000000_second is not the one');
    rmSync(path.join(folder, '20990101000000_second'), { recursive: true });
    await expect(migrate(database.target, folder)).rejects.toThrow('newer version');
  });
});

describe('the PostgreSQL schema', () => {
  it('is what the script derives from the source schema', () => {
    expect(readFileSync(postgresSchemaFile, 'utf8').replaceAll('\r\n', '\n')).toBe(derivePostgresSchema());
  });

  it('has migrations of the same names as SQLite', () => {
    const names = (system: string) => readMigrations(path.resolve('prisma/migrations', system)).map((migration) => migration.name);
    expect(names('postgres')).toEqual(names('sqlite'));
    expect(names('sqlite').length).toBeGreaterThan(0);
  });
});
