/**
 * Everything of the embedded database, copied into an empty PostgreSQL database, all or nothing. The embedded one stays as it is, and
 * no server may have it open meanwhile.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { takeDirectory } from './data-directory.ts';
import type { PrismaClient } from './generated/sqlite/client.ts';
import { migrate } from './migrate.ts';
import { postgresClient, postgresTarget } from './open-postgres.ts';
import { databaseFile, databaseIn, sqliteClient, sqliteTarget } from './open-sqlite.ts';
import { StorageError } from './storage-error.ts';

/** Every table with its key, those first that others point at. */
export const TABLES = {
  Room: ['id'],
  Visit: ['id'],
  RoomRight: ['roomId', 'holder'],
  HostLink: ['hash'],
  AuditEntry: ['id'],
  Account: ['id'],
  SignIn: ['browser'],
  ApiKey: ['id'],
  RepeatableCreation: ['apiKeyId', 'key'],
  WebhookEvent: ['receiver', 'roomId', 'id'],
} as const;
type TableName = keyof typeof TABLES;

/** So many rows at a time. */
const BATCH = 1_000;
/** The longest that the whole copy may take, in milliseconds. */
const LIMIT = 60 * 60 * 1_000;

/** What all tables can do, seen from where they differ in nothing but their name. */
interface Table {
  count(): Promise<number>;
  findMany(page: { readonly orderBy: readonly Readonly<Record<string, 'asc'>>[]; readonly skip: number; readonly take: number }): Promise<readonly object[]>;
  createMany(rows: { readonly data: readonly object[] }): Promise<unknown>;
}

type Client = Pick<PrismaClient, Uncapitalize<TableName>>;
const tableOf = (client: Client, name: TableName): Table => {
  const delegate = `${name.charAt(0).toLowerCase()}${name.slice(1)}` as Uncapitalize<TableName>;
  return client[delegate] as unknown as Table;
};

/** How many rows of each table were copied. */
export type Moved = Readonly<Record<TableName, number>>;

/**
 * @param directory of the embedded database
 * @param url of the PostgreSQL database
 * @param migrations the folder that has those of both
 * @returns a StorageError says why it cannot be done; nothing was copied then
 */
export async function moveDatabase(directory: string, url: string, migrations: string): Promise<Moved> {
  if (!existsSync(databaseFile(directory))) throw new StorageError(`There is no embedded database in ${path.resolve(directory)}. DATA_DIR says where it is.`);
  const release = await takeDirectory(directory);
  try {
    await migrate(sqliteTarget(databaseIn(directory)), path.join(migrations, 'sqlite'));
    await migrate(postgresTarget(url), path.join(migrations, 'postgres'));
    const [from, to] = [sqliteClient(directory), postgresClient(url)];
    try {
      return await to.$transaction(
        async (transaction) => {
          const names = Object.keys(TABLES) as TableName[];
          // From here to the end nobody else writes there.
          await transaction.$executeRawUnsafe(`LOCK TABLE ${names.map((name) => `"${name}"`).join(', ')} IN EXCLUSIVE MODE`);
          for (const name of names) await mustBeEmpty(tableOf(transaction, name), name);
          const moved: (readonly [TableName, number])[] = [];
          for (const name of names) moved.push([name, await copy(tableOf(from, name), tableOf(transaction, name), name)]);
          return Object.fromEntries(moved) as Moved;
        },
        { timeout: LIMIT },
      );
    } finally {
      await Promise.all([from.$disconnect(), to.$disconnect()]);
    }
  } finally {
    await release();
  }
}

async function mustBeEmpty(table: Table, name: TableName): Promise<void> {
  const rows = await table.count();
  if (rows > 0) throw new StorageError(`The PostgreSQL database is not empty: it has ${rows} rows in "${name}". Choose an empty one, because nothing is to be mixed or overwritten.`);
}

async function copy(from: Table, to: Table, name: TableName): Promise<number> {
  const orderBy = TABLES[name].map((column) => ({ [column]: 'asc' as const }));
  for (let skip = 0; ; skip += BATCH) {
    const data = await from.findMany({ orderBy, skip, take: BATCH });
    if (data.length > 0) await to.createMany({ data });
    if (data.length < BATCH) break;
  }
  const [before, after] = [await from.count(), await to.count()];
  if (before !== after) throw new StorageError(`Of ${before} rows in "${name}" ${after} arrived, so that nothing was kept. Is somebody writing into the embedded database?`);
  return after;
}
