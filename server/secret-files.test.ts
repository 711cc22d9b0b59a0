import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readEnv, VARIABLES } from './env.ts';
import { SECRETS } from './secret-files.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'parley-secrets-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

function file(content: string): string {
  const name = path.join(directory, 'secret');
  writeFileSync(name, content);
  return name;
}

const TURN_URLS = 'turn:t.example';

it('reads a secret out of a file, without the line end that editors leave', () => {
  expect(readEnv({ TURN_URLS, TURN_SECRET_FILE: file('hush\n') }).ice.turn).toEqual({ kind: 'secret', urls: [TURN_URLS], secret: 'hush' });
  expect(readEnv({ DATABASE_URL_FILE: file('postgres://u:p@h/d') }).DATABASE_URL).toBe('postgres://u:p@h/d');
});

it('takes an empty variable for one that is not set', () => {
  expect(readEnv({ DATABASE_URL_FILE: ' ' }).DATABASE_URL).toBeUndefined();
});

it('does not start with a file that is not there, is empty, or stands beside its variable', () => {
  const missing = path.join(directory, 'missing');
  const empty = file(' \n');
  expect(() => readEnv({ TURN_URLS, TURN_SECRET_FILE: missing })).toThrow(`variables: TURN_SECRET_FILE names ${missing}, which cannot be read (ENOENT).`);
  expect(() => readEnv({ TURN_URLS, TURN_SECRET_FILE: directory })).toThrow(`TURN_SECRET_FILE names ${directory}, which cannot be read (EISDIR).`);
  expect(() => readEnv({ TURN_URLS, TURN_SECRET_FILE: empty })).toThrow(`TURN_SECRET_FILE names ${empty}, which is empty.`);
  expect(() => readEnv({ TURN_URLS, TURN_SECRET: 's', TURN_SECRET_FILE: empty })).toThrow('TURN_SECRET_FILE excludes TURN_SECRET: set one or the other.');
});

it('says what else is wrong at the same time, and repeats nothing of a file', () => {
  const wrong = (): unknown => readEnv({ PORT: 'x', DATABASE_URL_FILE: file('mysql://u:hush@h/d'), TURN_SECRET_FILE: '/nowhere' });
  expect(wrong).toThrow(/TURN_SECRET_FILE names .* PORT is .* DATABASE_URL is not/);
  expect(wrong).not.toThrow(/hush/);
});

it('knows no secret that is not a variable', () => {
  expect(SECRETS.filter((name) => !VARIABLES.has(name))).toEqual([]);
});
