/** The step that makes the secrets of deploy/compose.yaml. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readEnv } from '../server/env.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'parley-secrets-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

const me = `${process.getuid?.()}:${process.getgid?.()}`;
const make = (...words: string[]): string =>
  execFileSync('sh', [path.join(import.meta.dirname, 'secrets.sh'), ...words], { encoding: 'utf8', env: { ...process.env, SECRETS: directory, APP_OWNER: me, DATABASE_OWNER: me } });
const read = (name: string): string => readFileSync(path.join(directory, name), 'utf8');
const FILES = ['app/database-url', 'app/turn-secret', 'database/password', 'turn/secret'];
const all = () => Object.fromEntries(FILES.map((name) => [name, read(name)]));

describe.skipIf(process.platform === 'win32')('the secrets', () => {
  it('are made, for their readers only, and shown to nobody', () => {
    expect(make()).toBe('');
    expect(readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('/')).sort()).toEqual(FILES);
    for (const name of FILES) expect(statSync(path.join(directory, name)).mode & 0o777).toBe(0o400);
    expect(read('turn/secret')).toMatch(/^[0-9a-f]{64}$/);
    expect(read('database/password')).toMatch(/^[0-9a-f]{64}$/);
    expect(read('turn/secret')).not.toBe(read('database/password'));
  });

  it('are what the app takes', () => {
    make();
    const env = readEnv({ DATABASE_URL_FILE: path.join(directory, 'app/database-url'), TURN_URLS: 'turn:t', TURN_SECRET_FILE: path.join(directory, 'app/turn-secret') });
    expect(env.DATABASE_URL).toBe(`postgres://parley:${read('database/password')}@database:5432/parley`);
    expect(env.ice.turn).toMatchObject({ secret: read('turn/secret') });
  });

  it('stay as they are when it is run again, and what is missing is made good', () => {
    make();
    const first = all();
    rmSync(path.join(directory, 'app'), { recursive: true });
    make();
    expect(all()).toEqual(first);
  });

  it('has a new one for TURN where that is wished, in both places', () => {
    make();
    const first = all();
    make('rotate-turn');
    expect(read('turn/secret')).not.toBe(first['turn/secret']);
    expect(read('app/turn-secret')).toBe(read('turn/secret'));
    expect(read('app/database-url')).toBe(first['app/database-url']);
  });
});
