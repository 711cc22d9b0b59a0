import { randomBytes } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import type { ChatEntry } from '#protocol/chat';
import { FILE_BLOCK, type FileMessage, type FileOffer, MAX_FILE_SIZE, packChunk, readFileMessage } from '#protocol/files';
import { type ChannelPair, channelPair } from '../testing/channel-pair.ts';
import { MemoryStorage } from '../testing/memory-storage.ts';
import { FileExchange } from './file-exchange.ts';
import { type Download, downloadKey, type FilesView, NO_FILES } from './files-view.ts';

/** One page: what it offers comes as messages of the chat, in `offered`. */
class Page {
  readonly id: string;
  readonly offered: ChatEntry[] = [];
  readonly storage = new MemoryStorage();
  view: FilesView = NO_FILES;
  readonly files: FileExchange;

  constructor(id: string) {
    this.id = id;
    this.files = new FileExchange({
      storage: this.storage,
      announce: (name, file, to) => {
        this.offered.push(entryOf(id, name, file, to));
        return true;
      },
      onChange: (view) => {
        this.view = view;
      },
    });
  }

  download(entry: ChatEntry): Download | undefined {
    return this.view.downloads.get(downloadKey(entry));
  }
}

function entryOf(author: string, text: string, file: FileOffer, to?: string): ChatEntry {
  return { author, instance: 1, number: 1, clock: 1, at: 0, name: author, text, file, ...(to === undefined ? {} : { to }) };
}

function connect(ana: Page, ben: Page): ChannelPair {
  const pair = channelPair();
  ana.files.connect(ben.id, pair.one);
  ben.files.connect(ana.id, pair.other);
  return pair;
}

/** Ana and Ben, connected; and a file of so many bytes that Ana offers. */
async function offering(size: number, name = 'film.mp4') {
  const [ana, ben] = [new Page('ana'), new Page('ben')];
  const bytes = randomBytes(size);
  expect(await ana.files.offer(new File([bytes], name))).toBeUndefined();
  const pair = connect(ana, ben);
  pair.open();
  return { ana, ben, pair, bytes, entry: ana.offered[0]! };
}

const until = (condition: () => boolean) => vi.waitUntil(condition, { timeout: 8_000 });
const state = (page: Page, entry: ChatEntry, wanted: Download['state']) => until(() => page.download(entry)?.state === wanted);
const savedBy = async ({ storage }: Page, name: string) => Buffer.from((await storage.saved.get(name)?.arrayBuffer()) ?? new ArrayBuffer(0));
/** What a message on its way says, where it is not bytes. */
const said = (data: string | ArrayBuffer) => (typeof data === 'string' ? (JSON.parse(data) as FileMessage) : undefined);

test.each([0, 1, FILE_BLOCK, 3 * FILE_BLOCK + 12_345])('a file of %i bytes arrives as it was, and both sides know', async (size) => {
  const { ana, ben, bytes, entry } = await offering(size);
  expect(entry).toMatchObject({ text: 'film.mp4', file: { size } });
  await ben.files.download(entry);
  await state(ben, entry, 'done');
  expect((await savedBy(ben, 'film.mp4')).equals(bytes)).toBe(true);
  await until(() => ana.view.offers.get(entry.file!.id)?.servings.get('ben')?.state === 'complete');
  expect(ben.storage.inUse).toBe(0);
});

test('a download goes on after the last block that is safe when the connection is another one', async () => {
  const { ana, ben, pair, bytes, entry } = await offering(6 * FILE_BLOCK);
  const blocks = (channel: ChannelPair['one'], after = Infinity) => {
    const seen: number[] = [];
    channel.spoil = (data) => {
      const message = said(data);
      if (message?.kind === 'block') seen.push(message.block);
      return seen.length > after ? undefined : data;
    };
    return seen;
  };
  const before = blocks(pair.one, 3);
  await ben.files.download(entry);
  await until(() => before.length > 3);
  await until(() => ben.storage.written === 3 * FILE_BLOCK);
  pair.close();
  const again = connect(ana, ben);
  const after = blocks(again.one);
  again.open();
  await state(ben, entry, 'done');
  expect(after).toEqual([3, 4, 5]);
  expect((await savedBy(ben, 'film.mp4')).equals(bytes)).toBe(true);
});

test('a block that comes wrong is asked for again; when it is never right, nothing is kept', async () => {
  const { ben, pair, bytes, entry } = await offering(2 * FILE_BLOCK);
  const spoil = (times: number) => {
    let spoilt = 0;
    pair.one.spoil = (data) => {
      if (typeof data === 'string' || spoilt >= times || data.byteLength < 1_000) return data;
      const bytes = new Uint8Array(data.slice(0));
      bytes[500] = bytes[500]! ^ 1;
      spoilt += 1;
      return bytes.buffer;
    };
  };
  spoil(1);
  await ben.files.download(entry);
  await state(ben, entry, 'done');
  expect((await savedBy(ben, 'film.mp4')).equals(bytes)).toBe(true);
  spoil(Infinity);
  await ben.files.download(entry);
  await state(ben, entry, 'failed');
  expect(ben.download(entry)).toEqual({ state: 'failed', error: 'damaged' });
  await until(() => ben.storage.inUse === 0);
});

test('a file whose whole is another than its blocks is not kept', async () => {
  const { ben, pair, entry } = await offering(FILE_BLOCK);
  pair.one.spoil = (data) => (said(data)?.kind === 'whole' ? JSON.stringify({ ...said(data), hash: 'ab'.repeat(32) }) : data);
  await ben.files.download(entry);
  await state(ben, entry, 'failed');
  expect(ben.download(entry)).toEqual({ state: 'failed', error: 'damaged' });
  expect(ben.storage.saved.size).toBe(0);
});

test('nothing is written that was not asked for, whatever the other side sends', async () => {
  const eve = channelPair();
  const ben = new Page('ben');
  ben.files.connect('eve', eve.other);
  eve.open();
  const entry = entryOf('eve', 'small.txt', { id: '0'.repeat(32), size: 10 });
  const asked: number[] = [];
  eve.one.onmessage = ({ data }: { data: unknown }) => {
    const message = readFileMessage(data);
    if (!message || 'bytes' in message || message.kind !== 'get') return;
    asked.push(message.request);
    for (const request of [message.request, message.request + 1]) eve.one.send(packChunk({ request, bytes: new Uint8Array(16_000) }));
    eve.one.send(JSON.stringify({ kind: 'block', file: entry.file!.id, block: 0, hash: 'ab'.repeat(32) }));
    eve.one.send(JSON.stringify({ kind: 'whole', file: entry.file!.id, hash: 'ab'.repeat(32) }));
    eve.one.send(packChunk({ request: message.request, bytes: new Uint8Array(7) }));
  };
  await ben.files.download(entry);
  await until(() => asked.length === 1);
  await until(() => (ben.download(entry) as { received?: number } | undefined)?.received === 7);
  expect(ben.storage.written).toBe(0);
});

test('what was offered to one person is nobody else\'s, and what is withdrawn is gone', async () => {
  const [ana, ben, eve] = [new Page('ana'), new Page('ben'), new Page('eve')];
  await ana.files.offer(new File([randomBytes(5 * FILE_BLOCK)], 'letter.txt'), 'ben');
  const [entry] = ana.offered;
  for (const page of [ben, eve]) {
    const pair = connect(ana, page);
    // It does not get on beyond what is held ahead.
    pair.one.spoil = (data) => (said(data)?.kind === 'block' ? undefined : data);
    pair.open();
  }
  await eve.files.download(entry!);
  await state(eve, entry!, 'failed');
  expect(eve.download(entry!)).toEqual({ state: 'failed', error: 'gone' });
  await ben.files.download(entry!);
  await until(() => ana.view.offers.get(entry!.file!.id)?.servings.get('ben')?.state === 'sending');
  ana.files.withdraw(entry!.file!.id);
  await state(ben, entry!, 'failed');
  expect(ben.download(entry!)).toEqual({ state: 'failed', error: 'gone' });
  await until(() => ben.storage.inUse === 0);
});

test('a download that is canceled stops, frees its place, and can be made anew', async () => {
  const { ana, ben, pair, bytes, entry } = await offering(8 * FILE_BLOCK);
  pair.one.spoil = (data) => (said(data)?.kind === 'whole' ? undefined : data);
  await ben.files.download(entry);
  await until(() => ben.storage.written > 0);
  ben.files.cancel(entry);
  expect(ben.download(entry)).toEqual({ state: 'canceled' });
  await until(() => ana.view.offers.get(entry.file!.id)?.servings.get('ben')?.state === 'stopped');
  await until(() => ben.storage.inUse === 0);
  pair.one.spoil = (data) => data;
  await ben.files.download(entry);
  await state(ben, entry, 'done');
  expect((await savedBy(ben, 'film.mp4')).equals(bytes)).toBe(true);
});

test('a file that changes while it is sent is not sent half and half', async () => {
  const [ana, ben] = [new Page('ana'), new Page('ben')];
  const file = new File([randomBytes(FILE_BLOCK)], 'log.txt');
  await ana.files.offer(file);
  const [entry] = ana.offered;
  connect(ana, ben).open();
  await ben.files.download(entry!);
  await state(ben, entry!, 'done');
  vi.spyOn(file, 'slice').mockImplementation(() => new Blob([randomBytes(FILE_BLOCK)]));
  await ben.files.download(entry!);
  await state(ben, entry!, 'failed');
  expect(ben.download(entry!)).toEqual({ state: 'failed', error: 'unreadable' });
});

test('three come at once, the others after them', async () => {
  const [ana, ben] = [new Page('ana'), new Page('ben')];
  for (const number of [1, 2, 3, 4]) await ana.files.offer(new File([randomBytes(FILE_BLOCK)], `${number}.txt`));
  const pair = connect(ana, ben);
  for (const entry of ana.offered) await ben.files.download(entry);
  expect(ana.offered.map((entry) => ben.download(entry)?.state)).toEqual(['running', 'running', 'running', 'queued']);
  pair.open();
  for (const entry of ana.offered) await state(ben, entry, 'done');
  expect(ben.storage.saved.size).toBe(4);
});

test('a page that knows nothing of a file says so', async () => {
  const { ana, ben, entry } = await offering(10);
  ana.files.clear();
  connect(ana, ben).open();
  await ben.files.download(entry);
  await state(ben, entry, 'failed');
  expect(ben.download(entry)).toEqual({ state: 'failed', error: 'gone' });
});

test('what is too large, too many or not to be read is not offered', async () => {
  const ana = new Page('ana');
  const file = (changes: object) => Object.assign(new File(['x'], 'x.txt'), {}, changes) as File;
  const large = new File(['x'], 'x.txt');
  Object.defineProperty(large, 'size', { value: MAX_FILE_SIZE + 1 });
  expect(await ana.files.offer(large)).toBe('too-large');
  expect(await ana.files.offer(file({ slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')) }) }))).toBe('unreadable');
  for (let count = 0; count < 50; count += 1) expect(await ana.files.offer(file({}))).toBeUndefined();
  expect(await ana.files.offer(file({}))).toBe('too-many');
  ana.files.withdraw(ana.offered[0]!.file!.id);
  expect(await ana.files.offer(file({}))).toBeUndefined();
});

test('whoever asks for more than fits is not served without end', async () => {
  const { ana, pair, entry } = await offering(FILE_BLOCK);
  pair.other.onmessage = () => undefined;
  let sent = 0;
  pair.one.spoil = (data) => {
    sent += typeof data === 'string' ? 0 : data.byteLength;
    return data;
  };
  for (let request = 0; request < 10_000; request += 1) ana.files.receive('ben', JSON.stringify({ kind: 'get', file: entry.file!.id, request, from: 0, to: FILE_BLOCK }));
  await until(() => ana.view.offers.get(entry.file!.id)?.servings.get('ben')?.state === 'sending');
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(sent).toBeLessThan(10 * FILE_BLOCK);
});
