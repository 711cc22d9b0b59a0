import { Duplex } from 'node:stream';
import { finished } from 'node:stream/promises';
import { setImmediate as turn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { gatherWrites } from './gather-writes.ts';

/** A connection, what it handed to the operating system (a text for each call), and a way to let the other end read. */
function connection(reads = true): { readonly duplex: Duplex; readonly calls: string[]; readonly read: () => void } {
  const calls: string[] = [];
  const unread: (() => void)[] = [];
  const take = (text: string, done: () => void): void => {
    calls.push(text);
    if (reads) done();
    else unread.push(done);
  };
  const duplex = new Duplex({
    decodeStrings: false,
    read: () => undefined,
    write: (chunk: string, _, done) => take(chunk, done),
    writev: (chunks, done) => take(chunks.map(({ chunk }) => String(chunk)).join(''), done),
  });
  gatherWrites(duplex);
  return { duplex, calls, read: () => unread.shift()?.() };
}

it('hands on together what was written in one turn', async () => {
  const { duplex, calls } = connection();
  for (const text of ['a', 'b', 'c']) duplex.write(text);
  expect(calls).toEqual([]);
  await turn();
  duplex.write('d');
  await turn();
  expect(calls).toEqual(['abc', 'd']);
});

it('says that something was written at once, unless the other end does not read', async () => {
  const { duplex, calls, read } = connection(false);
  const done: string[] = [];
  const write = (text: string): unknown => duplex.write(text, () => done.push(text.slice(0, 1)));
  write(`a${'.'.repeat(20_000)}`);
  expect(done).toEqual(['a']);
  write('b');
  // So much is not kept back for the end of the turn.
  expect(calls.map((text) => text.length)).toEqual([20_001]);
  await turn();
  expect(done).toEqual(['a']);
  read();
  await turn();
  read();
  await turn();
  expect(done).toEqual(['a', 'b']);
  expect(calls[1]).toBe('b');
});

it('keeps nothing back from a connection that is ended in the same moment', async () => {
  const { duplex, calls } = connection();
  duplex.write('a');
  duplex.end('b');
  await finished(duplex, { readable: false });
  expect(calls.join('')).toBe('ab');
});
