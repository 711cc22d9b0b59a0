import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { hashSources } from './sources.ts';

let root: string;
const write = (name: string, text: string): void => {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), text);
};
const hash = () => hashSources(root, ['app', 'next.config.ts', 'not-there']);
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'parley-sources-'));
  write('app/page.tsx', 'a');
  write('next.config.ts', 'b');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it('a build is out of date when a source is changed, added, renamed or gone', () => {
  const seen = [hash()];
  write('app/page.tsx', 'c');
  seen.push(hash());
  write('app/deep/new.ts', '');
  seen.push(hash());
  rmSync(path.join(root, 'app/deep/new.ts'));
  write('app/deep/renamed.ts', '');
  seen.push(hash());
  rmSync(path.join(root, 'next.config.ts'));
  seen.push(hash());
  expect(new Set(seen).size).toBe(5);
});

it('a build is up to date as long as only tests, notes and other folders change', () => {
  const before = hash();
  write('app/page.test.tsx', 'x');
  write('app/README.md', 'x');
  write('server/main.ts', 'x');
  write('app/page.tsx', 'a');
  expect(hash()).toBe(before);
});
