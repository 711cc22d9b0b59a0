import { Duplex } from 'node:stream';
import { finished } from 'node:stream/promises';
import { expect, it } from 'vitest';
import { gatherWrites } from './gather-writes.ts';

/** A connection, and what it handed to the operating system: a text for each call. */
function connection(): { readonly duplex: Duplex; readonly calls: string[] } {
  const calls: string[] = [];
  const duplex = new Duplex({
    decodeStrings: false,
    read: () => undefined,
    write: (chunk: string, _, done) => {
      calls.push(chunk);
      done();
    },
    writev: (chunks, done) => {
      calls.push(chunks.map(({ chunk }) => String(chunk)).join(''));
      done();
    },
  });
  gatherWrites(duplex);
  return { duplex, calls };
}
const written = (duplex: Duplex, text: string) => new Promise<void>((resolve) => duplex.write(text, () => resolve()));

it('hands on together what was written in one moment', async () => {
  const { duplex, calls } = connection();
  await Promise.all(['a', 'b', 'c'].map((text) => written(duplex, text)));
  await written(duplex, 'd');
  expect(calls).toEqual(['abc', 'd']);
});

it('keeps nothing back from a connection that is ended in the same moment', async () => {
  const { duplex, calls } = connection();
  duplex.write('a');
  duplex.end('b');
  await finished(duplex, { readable: false });
  expect(calls.join('')).toBe('ab');
});
