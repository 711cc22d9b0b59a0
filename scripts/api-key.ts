/** `npm run api-key -- create NAME | list | revoke ID`: the keys with which programs use the API. It works beside a server that runs. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { readEnv } from '#server/env';
import { openPostgres } from '#server/persistence/open-postgres';
import { openSqliteBeside } from '#server/persistence/open-sqlite';
import { StorageError } from '#server/persistence/storage-error';
import { type ApiKeyStore, newApiKey } from '#server/rooms/api-keys';
import { StartupError } from '#server/startup-error';

const USAGE = `npm run api-key -- create NAME   makes a key and shows it, this once
npm run api-key -- list          lists the keys with their ids
npm run api-key -- revoke ID     makes a key good for nothing, at once`;

/** @returns what to say; undefined where the command is none */
async function run(keys: ApiKeyStore, [command, word = '', ...more]: readonly string[]): Promise<string | undefined> {
  if (more.length > 0) return undefined;
  if (command === 'create' && word.trim() !== '') {
    const { secret, record } = newApiKey(word.trim(), Date.now());
    await keys.add(record);
    return `${secret}\n\nThis is the key "${record.name}" (${record.id}). Keep it now: only its hash is stored, and it cannot be shown again.`;
  }
  if (command === 'list' && word === '') {
    const all = await keys.all();
    return all.length === 0 ? 'There are no keys.' : all.map(({ id, name, createdAt, revokedAt }) => `${id}  ${madeAt(createdAt, revokedAt)}  ${name}`).join('\n');
  }
  if (command === 'revoke' && word !== '') {
    if (await keys.revoke(word, Date.now())) return `The key ${word} is good for nothing any more. The rooms that were made with it stay.`;
    process.exitCode = 1;
    return `No good key has the id ${word}. "npm run api-key -- list" lists them.`;
  }
  return undefined;
}

const day = (at: number): string => new Date(at).toISOString().slice(0, 10);
const madeAt = (createdAt: number, revokedAt: number | undefined): string =>
  `made ${day(createdAt)}, ${revokedAt === undefined ? 'good'.padEnd(18) : `revoked ${day(revokedAt)}`}`;

async function main(): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const env = readEnv(process.env);
  const migrations = path.join(import.meta.dirname, '..', 'prisma', 'migrations');
  const storage = await (env.DATABASE_URL === undefined
    ? openSqliteBeside(env.DATA_DIR, path.join(migrations, 'sqlite'))
    : openPostgres(env.DATABASE_URL, path.join(migrations, 'postgres')));
  try {
    const words = await run(storage.apiKeys, process.argv.slice(2));
    console.log(words ?? USAGE);
    if (words === undefined) process.exitCode = 2;
  } finally {
    await storage.close();
  }
}

await main().catch((error: unknown) => {
  if (!(error instanceof StartupError || error instanceof StorageError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});
