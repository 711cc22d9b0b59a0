/** `npm run move-database -- --to postgres://...`: from the embedded database to PostgreSQL, all or nothing, while no server runs. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readEnv } from '#server/env';
import { moveDatabase } from '#server/persistence/move-database';
import { StorageError } from '#server/persistence/storage-error';
import { StartupError } from '#server/startup-error';

const USAGE = `npm run move-database -- --to postgres://user:password@host/database

copies everything from the embedded database in DATA_DIR into an empty PostgreSQL database. Stop the server first.`;

function destination(): string | undefined {
  try {
    const { to } = parseArgs({ options: { to: { type: 'string' } } }).values;
    return to !== undefined && /^postgres(ql)?:\/\//.test(to) && URL.canParse(to) ? to : undefined;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

async function main(): Promise<void> {
  const to = destination();
  if (to === undefined) {
    console.log(USAGE);
    process.exitCode = 2;
    return;
  }
  if (existsSync('.env')) process.loadEnvFile('.env');
  const { DATA_DIR } = readEnv({ DATA_DIR: process.env['DATA_DIR'] });
  const moved = await moveDatabase(DATA_DIR, to, path.join(import.meta.dirname, '..', 'prisma', 'migrations'));
  for (const [table, rows] of Object.entries(moved)) console.log(`${table.padEnd(20)} ${rows}`);
  const { host, pathname } = new URL(to);
  console.log(`\nAll of it is in PostgreSQL at ${host}${pathname} now, counted on both sides. What to do next:
1. Set DATABASE_URL to this address, in .env or wherever your settings are.
2. Start the server. It says "PostgreSQL at ${host}${pathname}".
3. Keep ${path.resolve(DATA_DIR)} until you are content: it was not changed, and without DATABASE_URL the server goes on from it.`);
}

await main().catch((error: unknown) => {
  if (!(error instanceof StartupError || error instanceof StorageError)) throw error;
  console.error(error.message.replace('The database of DATABASE_URL', 'The PostgreSQL database'));
  process.exitCode = 1;
});
