import { Duplex } from 'node:stream';
import { finished } from 'node:stream/promises';
import { setImmediate as turn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { gatherWrites } from './gather-writes.ts';

/** A connection, what it handed to the operating system (a text for each call), and a way to let the other end read. */
function connection(reads = true): { readonly duplex: Duplex; readonly calls: string[]; readonly read: () => void } {
  const calls: string[] = [];
  const unread: (() => void)[] = [];
  const duplex = new Duplex({
    read: () => undefined,
    write: (chunk: Buffer, _, done) => {
      calls.push(chunk.toString());
      if (reads) done();
      else unread.push(done);
    },
  });
  gatherWrites(duplex);
  return { duplex, calls, read: () => unread.shift()?.() };
}

it('hands on together what was written in one moment, bytes and text', async () => {
  const { duplex, calls } = connection();
  duplex.write(Buffer.from('a'));
  duplex.write('é');
  duplex.write('b');
  duplex.write('63', 'hex');
  expect(calls).toEqual(['aéb', 'c']);
  duplex.write('d');
  await turn();
  expect(calls).toEqual(['aéb', 'c', 'd']);
});

it('says that something was written at once, unless the other end does not read', async () => {
  const { duplex, calls, read } = connection(false);
  const done: string[] = [];
  const write = (text: string): unknown => duplex.write(text, () => done.push(text.slice(0, 1)));
  write(`a${'.'.repeat(20_000)}`);
  expect(done).toEqual(['a']);
  write('b');
  await turn();
  expect(done).toEqual(['a']);
  read();
  await turn();
  read();
  await turn();
  expect(done).toEqual(['a', 'b']);
  expect(calls.map((text) => text.length)).toEqual([20_001, 1]);
});

it('keeps nothing back from a connection that is ended in the same moment, and writes nothing to one that is gone', async () => {
  const { duplex, calls } = connection();
  duplex.write('a');
  duplex.end('b');
  await finished(duplex, { readable: false });
  expect(calls.join('')).toBe('ab');
  const gone = connection();
  gone.duplex.write('a');
  gone.duplex.destroy();
  await turn();
  expect(gone.calls).toEqual([]);
});
