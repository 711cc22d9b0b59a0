import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createClient } from '@libsql/client';
import { expect, it } from 'vitest';
import { fileUrl } from './data-directory.ts';
import { sqliteTarget } from './open-sqlite.ts';

it('a new file is opened although another process writes to it just then', async () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'parley-sqlite-'));
  const url = fileUrl(path.join(directory, 'parley.db'));
  const other = createClient({ url });
  try {
    const writing = await other.transaction('write');
    let done = false;
    const opened = sqliteTarget(url)
      .exclusively(async ({ run }) => run('CREATE TABLE "Made" ("n" INTEGER)'))
      .then(() => (done = true));
    // SQLite refuses the change of the journal at once here, so that by the next turn it was asked and refused.
    await new Promise((resolve) => setImmediate(resolve));
    expect(done).toBe(false);
    writing.close();
    await opened;
    expect((await other.execute('PRAGMA journal_mode')).rows[0]?.['journal_mode']).toBe('wal');
    expect((await other.execute('SELECT * FROM "Made"')).rows).toEqual([]);
  } finally {
    other.close();
    rmSync(directory, { recursive: true });
  }
});
