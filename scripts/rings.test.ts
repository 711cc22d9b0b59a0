/**
 * Who may import whom: four rings, one direction. Here and not among the lint rules, because oxlint's patterns have no lookahead
 * and say nothing where one is used: a rule of "nothing but" cannot be written in them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const root = path.dirname(import.meta.dirname);

interface Ring {
  /** Of which files, the most particular first: a file is in one ring only. */
  readonly files: RegExp;
  /** What they may import, as a path in the project or the name of a package. */
  readonly may: RegExp;
}

const RINGS: readonly Ring[] = [
  { files: /^protocol\//, may: /^(protocol\/|zod\/mini$)/ },
  { files: /^call\/socket-signaling\.ts$/, may: /^(protocol\/|call\/|socket\.io-client$)/ },
  { files: /^call\/effects\/noise\.ts$/, may: /^(protocol\/|call\/|@sapphi-red\/web-noise-suppressor$)/ },
  { files: /^call\//, may: /^(protocol\/|call\/)/ },
  { files: /^app\//, may: /^(protocol\/|call\/|app\/|react(-dom)?(\/|$)|next(\/|$)|lucide-react$|uqr$|ical-generator$|@fontsource|package\.json$)/ },
  { files: /^server\/rooms\//, may: /^(protocol\/|server\/rooms\/|node:crypto$)/ },
  // One outside world each, and none of the others; all may be counted.
  ...['signaling', 'persistence', 'http', 'sign-in', 'turn', 'webhooks', 'metrics'].map((name) => ({
    files: new RegExp(`^server/${name}/`),
    may: new RegExp(`^(protocol/|server/(rooms|metrics|${name})/|server/log$|node:|(?!server/|call/|app/|react|next)[@\\w])`),
  })),
  { files: /^server\//, may: /^(protocol\/|server\/|node:|next$|(?!call\/|app\/)[@\w])/ },
];

const TESTS = /\.test\.tsx?$|\/testing\/|\/generated\//;
const IMPORT = /(?<!['\w.])(?:from|import)\s*\(?\s*'([^'\n]+)'/g;

function sources(folder: string): string[] {
  const entries = readdirSync(path.join(root, folder), { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name)).map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
  return files.map((file) => file.split(path.sep).join('/')).filter((file) => !TESTS.test(file));
}

/** What an import names: `#call/x` and relative ones as a path in the project, without the ending. */
function targetOf(file: string, specifier: string): string {
  const named = specifier.startsWith('.') ? path.posix.join(path.posix.dirname(file), specifier) : specifier.replace(/^#/, '');
  return named.replace(/\.tsx?$/, '');
}

it.each(['protocol', 'call', 'app', 'server'])('every import of %s is one that its ring may have', (folder) => {
  const files = sources(folder);
  expect(files.length).toBeGreaterThan(10);
  const wrong = files.flatMap((file) => {
    const ring = RINGS.find((each) => each.files.test(file));
    const imports = [...readFileSync(path.join(root, file), 'utf8').matchAll(IMPORT)].map(([, specifier = '']) => targetOf(file, specifier));
    return imports.filter((target) => !ring?.may.test(target)).map((target) => `${file} imports ${target}`);
  });
  expect(wrong).toEqual([]);
});
