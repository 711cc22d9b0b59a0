/** Can the database be used? Nothing is made or migrated by looking. */
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import type { Env } from '../env.ts';
import { takeDirectory } from '../persistence/data-directory.ts';
import { connectPostgres } from '../persistence/open-postgres.ts';
import { DirectoryInUse, StorageError } from '../persistence/storage-error.ts';
import { type Finding, ok, problem } from './finding.ts';

export async function examineStorage({ DATABASE_URL, DATA_DIR }: Env): Promise<Finding> {
  const what = DATABASE_URL === undefined ? 'Data directory' : 'Database';
  try {
    return ok(what, DATABASE_URL === undefined ? await directory(path.resolve(DATA_DIR)) : await postgres(DATABASE_URL));
  } catch (error) {
    if (error instanceof DirectoryInUse) return ok(what, `${path.resolve(DATA_DIR)}, in use by a Parley server that runs.`);
    if (error instanceof StorageError) return problem(what, error.message);
    throw error;
  }
}

async function postgres(url: string): Promise<string> {
  const client = await connectPostgres(url);
  await client.end();
  const { host, pathname } = new URL(url);
  return `PostgreSQL at ${host}${pathname} answers.`;
}

async function directory(where: string): Promise<string> {
  if (existsSync(where)) {
    const release = await takeDirectory(where);
    await release();
    return `${where} can be written to.`;
  }
  let parent = path.dirname(where);
  while (!existsSync(parent)) parent = path.dirname(parent);
  try {
    accessSync(parent, constants.W_OK);
  } catch {
    throw new StorageError(`${where} cannot be made, because this user may not write to ${parent}. Choose another directory with DATA_DIR.`);
  }
  return `${where} will be made at the first start.`;
}
