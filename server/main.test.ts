/** The process as the person who starts it sees it, as far as it goes without pages. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeDirectory } from './persistence/data-directory.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'parley-main-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

/** Starts the server and waits for its end. */
function run(env: Record<string, string>): Promise<{ code: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], { env: { ...process.env, ...env } });
    const said = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk) => (said.stdout += String(chunk)));
    child.stderr.on('data', (chunk) => (said.stderr += String(chunk)));
    child.once('close', (code) => resolve({ code, ...said }));
  });
}

describe('a server that cannot start', { timeout: 60_000 }, () => {
  it('says every variable that is wrong', async () => {
    const { code, stdout, stderr } = await run({ PORT: 'http', TURN_URLS: 'turn.example.org' });
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toBe(
      'Parley cannot start with these variables: PORT is not a whole number from 0 to 65535. TURN_URLS has "turn.example.org", which is not a URL such as turn:turn.example.org:3478?transport=udp.\n',
    );
  });

  it('says that its directory is in use', async () => {
    const release = await takeDirectory(directory);
    const { code, stderr } = await run({ DATA_DIR: directory });
    await release();
    expect(code).toBe(1);
    expect(stderr).toBe(`The data directory ${directory} is in use by another Parley server. Stop that one, or choose another directory with DATA_DIR.\n`);
  });

  it('says that its directory cannot be written to', async () => {
    const file = path.join(directory, 'file');
    writeFileSync(file, '');
    const { code, stderr } = await run({ DATA_DIR: file });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^The data directory .*file cannot be written to \(\w+\)\. .*\n$/);
  });

  it('says that its database cannot be reached', async () => {
    const { code, stderr } = await run({ DATABASE_URL: 'postgres://u:hush@127.0.0.1:9/parley' });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^The database of DATABASE_URL cannot be reached: .*ECONNREFUSED.*\n$/);
    expect(stderr).not.toContain('hush');
  });
});
