import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const APP = join(import.meta.dirname, '..');
const PAGES = ['page.tsx', 'layout.tsx', 'not-found.tsx', 'check/page.tsx', 'rooms/page.tsx', 'r/not-found.tsx', 'r/[roomId]/layout.tsx', 'r/[roomId]/page.tsx', 'r/[roomId]/meeting/page.tsx'];

/** All files that come at once with the pages: what is imported, and not fetched by `import()`. */
function filesAtOnce(): ReadonlySet<string> {
  const files = new Set(PAGES.map((page) => join(APP, page)));
  for (const file of files) {
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/^(?:im|ex)port (?!type )[^;]*?from '(\.[^']+\.tsx?)';$/gmu)) files.add(join(dirname(file), path));
  }
  return files;
}

test('what is there at once reads only the words that are there at once', () => {
  const early = [...filesAtOnce()].filter((file) => /useWords\('(?!page')/u.test(readFileSync(file, 'utf8')));
  expect(early.map((file) => relative(APP, file))).toEqual([]);
});
