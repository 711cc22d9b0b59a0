import { expect, test, vi } from 'vitest';
import type { ChatEntry } from '#protocol/chat';
import { channelPair } from '../testing/channel-pair.ts';
import { MemoryStorage } from '../testing/memory-storage.ts';
import { downloadKey } from './files-view.ts';
import { LateFiles } from './late-files.ts';

const entry: ChatEntry = { author: 'ben', instance: 1, number: 1, clock: 1, at: 0, name: 'Ben', text: 'a.txt', file: { id: '0'.repeat(32), size: 10 } };

function page() {
  const storage = new MemoryStorage();
  const files = new LateFiles({ storage, announce: () => true });
  const pair = channelPair();
  files.connect('ben', pair.one);
  pair.open();
  return { storage, files, pair };
}

test('a page that never had to do with files answers whoever asks for one', async () => {
  const { pair } = page();
  const answers: unknown[] = [];
  pair.other.onmessage = ({ data }: { readonly data: unknown }) => answers.push(JSON.parse(data as string));
  pair.other.send(JSON.stringify({ kind: 'get', file: entry.file!.id, request: 1, from: 0, to: 10 }));
  await vi.waitUntil(() => answers.length > 0, { timeout: 5_000 });
  expect(answers).toEqual([{ kind: 'refused', file: entry.file!.id, reason: 'gone' }]);
});

test('where the code cannot be fetched, that is said, and the next try may succeed', async () => {
  const { storage, files } = page();
  const load = vi.spyOn(storage, 'load').mockRejectedValueOnce(new TypeError('not fetched')).mockRejectedValueOnce(new TypeError('not fetched'));
  expect(await files.offer(new File(['x'], 'x.txt'))).toBe('not-fetched');
  await files.download(entry);
  expect(files.get().downloads.get(downloadKey(entry))).toEqual({ state: 'failed', error: 'not-fetched' });
  await files.download(entry);
  expect(files.get().downloads.get(downloadKey(entry))?.state).toBe('running');
  expect(load).toHaveBeenCalledTimes(3);
});

test('what pages left behind is removed once, when the first connection comes', () => {
  const storage = new MemoryStorage();
  const sweep = vi.spyOn(storage, 'sweep');
  const files = new LateFiles({ storage, announce: () => true });
  expect(sweep).not.toHaveBeenCalled();
  for (const other of ['ben', 'chloe']) files.connect(other, channelPair().one);
  expect(sweep).toHaveBeenCalledOnce();
});
