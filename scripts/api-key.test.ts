/** The operator's command for API keys, beside a server that has the embedded database open, and alone. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Program } from '#server/testing/program';
import { startSignalingForTest } from '#server/testing/signaling-server';
import { openSqliteForTest } from '#server/testing/storages';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'parley-keys-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const run = (...words: string[]): Promise<{ readonly code: number; readonly said: string }> =>
  new Promise((resolve) => {
    const env = { ...process.env, DATA_DIR: directory, DATABASE_URL: '' };
    const child = execFile(process.execPath, ['--import', 'tsx', 'scripts/api-key.ts', ...words], { env }, (_, stdout, stderr) => {
      resolve({ code: child.exitCode ?? -1, said: stdout + stderr });
    });
  });

it('makes, lists and revokes keys of a server that runs', { timeout: 60_000 }, async () => {
  const storage = await openSqliteForTest(directory);
  const server = await startSignalingForTest({ storage });
  const made = await run('create', 'Booking system');
  const [secret = ''] = made.said.split('\n');
  const id = /\(([0-9a-f]{12})\)/.exec(made.said)?.[1] ?? '';
  expect([made.code, secret, id]).toEqual([0, expect.stringMatching(/^pk_/), expect.stringMatching(/./)]);
  const program = new Program(server.url, secret);
  expect((await program.ask('POST', '/rooms')).status).toBe(201);
  const listed = await run('list');
  expect(listed.said).toMatch(new RegExp(`^${id}  made \\d{4}-\\d\\d-\\d\\d, good +Booking system\\n$`));
  expect((await run('revoke', id)).code).toBe(0);
  expect((await program.ask('GET', '/rooms')).status).toBe(401);
  expect(await run('revoke', id)).toMatchObject({ code: 1, said: expect.stringContaining('No good key has the id') });
  await server.close();
});

it('works before the first start, and says how it is used', { timeout: 60_000 }, async () => {
  expect(await run('list')).toEqual({ code: 0, said: 'There are no keys.\n' });
  for (const words of [[], ['create'], ['create', 'two', 'names'], ['nothing']]) expect(await run(...words)).toMatchObject({ code: 2, said: expect.stringContaining('create NAME') });
});
