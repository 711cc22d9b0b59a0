import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { add, countsIn, inWords } from './test-counts.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-counts-'));

function report(name: string, content: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(content));
  return file;
}

test('the reports of all runners add up to one line', () => {
  const unit = report('unit.json', { passed: 40, failed: 0, skipped: 1 });
  const browser = report('browser.json', { stats: { expected: 30, unexpected: 1, flaky: 1, skipped: 0 } });
  const network = report('network.json', { passed: 20, failed: 1, skipped: 0 });
  expect(inWords([unit, browser, network].map(countsIn).reduce(add))).toBe('90 passed, 3 failed, 1 skipped');
});

test('a run that wrote no report counts nothing, and nothing skipped is not mentioned', () => {
  expect(inWords(countsIn(join(folder, 'none.json')))).toBe('0 passed, 0 failed');
});
