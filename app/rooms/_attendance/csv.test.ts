import { expect, test } from 'vitest';
import { csvOf } from './csv.ts';

test('a file begins with the mark of UTF-8, and every row ends', () => {
  expect(csvOf([['Name', 'Came'], ['Zoë 日本', '10:00']])).toBe('\ufeffName,Came\r\nZoë 日本,10:00\r\n');
});

test('commas, quotes and line ends are quoted', () => {
  expect(csvOf([['a,b', 'say "hi"', 'two\r\nlines', 'plain']])).toBe('\ufeff"a,b","say ""hi""","two\r\nlines",plain\r\n');
});

test('no cell is a formula', () => {
  const nasty = ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\n=1', '＝1', '=HYPERLINK("http://x","a,b")'];
  const cells = nasty.map((text) => csvOf([[text]]).slice(1, -2));
  for (const cell of cells) expect(cell).toMatch(/^"?'/u);
  expect(cells.at(-1)).toBe(`"'=HYPERLINK(""http://x"",""a,b"")"`);
  expect(csvOf([['a=1', 'x-y', "'"]])).toBe("\ufeffa=1,x-y,'\r\n");
});
