/**
 * The directory of the embedded database, which one server at a time may use. The right to it is a write lock on a SQLite file of
 * its own: the operating system lets it go with the process, however that ends, on every system alike.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { createClient } from '@libsql/client';
import { DirectoryInUse, StorageError } from './storage-error.ts';

/** A file as libSQL wants it named, on Windows too. */
export function fileUrl(file: string): string {
  const slashed = path.resolve(file).replaceAll('\\', '/');
  return `file:${encodeURI(slashed).replaceAll('?', '%3F').replaceAll('#', '%23')}`;
}

/** Makes the directory and takes it. Resolves with the way to give it back; a StorageError says why it cannot be had. */
export async function takeDirectory(directory: string): Promise<() => Promise<void>> {
  const where = path.resolve(directory);
  try {
    mkdirSync(where, { recursive: true });
    const client = createClient({ url: fileUrl(path.join(where, 'parley.lock')), timeout: 0 });
    const lock = await client.transaction('write');
    return async () => {
      await lock.rollback();
      client.close();
    };
  } catch (error) {
    if (codeOf(error).startsWith('SQLITE_BUSY')) {
      throw new DirectoryInUse(`The data directory ${where} is in use by another Parley server. Stop that one, or choose another directory with DATA_DIR.`);
    }
    throw new StorageError(`The data directory ${where} cannot be written to (${codeOf(error)}). Choose another one with DATA_DIR, or let this user write there.`);
  }
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : String(error));
