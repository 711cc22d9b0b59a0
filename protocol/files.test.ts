import { describe, expect, it } from 'vitest';
import { FILE_BLOCK, FILE_CHUNK, isFileOffer, MAX_FILE_SIZE, packChunk, readFileMessage } from './files.ts';

const file = '0123456789abcdef0123456789abcdef';
const hash = 'ab'.repeat(32);
const get = { kind: 'get', file, request: 7, from: FILE_BLOCK, to: FILE_BLOCK + 100 };
const read = (message: unknown) => readFileMessage(JSON.stringify(message));

describe('a message on the channel of files', () => {
  it.each([
    get,
    { ...get, to: 2 * FILE_BLOCK },
    { kind: 'check', file },
    { kind: 'end', file, complete: true },
    { kind: 'block', file, block: 0, hash },
    { kind: 'whole', file, hash },
    { kind: 'refused', file, reason: 'gone' },
  ])('is read: %j', (message) => {
    expect(read(message)).toEqual(message);
  });

  it.each([
    null,
    [],
    { kind: 'get', file },
    { ...get, file: '../../etc/passwd' },
    { ...get, file: 7 },
    { ...get, request: -1 },
    { ...get, request: 2 ** 32 },
    { ...get, to: get.from },
    { ...get, to: 2 * FILE_BLOCK + 1 },
    { ...get, from: MAX_FILE_SIZE, to: MAX_FILE_SIZE + 1 },
    { ...get, from: 0.5 },
    { kind: 'end', file },
    { kind: 'block', file, block: -1, hash },
    { kind: 'block', file, block: 0, hash: 'ab' },
    { kind: 'whole', file, hash: `${hash}0` },
    { kind: 'refused', file, reason: '<b>no</b>' },
    { kind: 'put', file },
  ])('is dropped: %j', (message) => {
    expect(read(message)).toBeUndefined();
  });

  it('carries bytes of a file, with the number of the request before them', () => {
    const bytes = new Uint8Array([1, 2, 3]);
    expect(readFileMessage(packChunk({ request: 4_000_000_000, bytes }).slice().buffer)).toEqual({ request: 4_000_000_000, bytes });
  });

  it.each([0, 4, FILE_CHUNK + 5])('of %i bytes is none', (length) => {
    expect(readFileMessage(new ArrayBuffer(length))).toBeUndefined();
  });

  it.each(['', '{', `{"kind":"check","file":"${file}","more":"${'x'.repeat(600)}"}`, undefined, 7])('is dropped where it is no JSON of ours', (data) => {
    expect(readFileMessage(data)).toBeUndefined();
  });
});

it('an offer has an id and a size within the limit', () => {
  expect(isFileOffer({ id: file, size: 0 }) && isFileOffer({ id: file, size: MAX_FILE_SIZE })).toBe(true);
  const bad = [undefined, null, [], { id: file }, { id: 'x', size: 1 }, { id: file, size: -1 }, { id: file, size: 1.5 }, { id: file, size: MAX_FILE_SIZE + 1 }, { id: file, size: '1' }];
  expect(bad.map((offer) => isFileOffer(offer))).toEqual(bad.map(() => false));
});
