/**
 * Files, which travel from browser to browser. A file is offered in the chat; whoever wants it pulls it, a range at a time, over a
 * data channel of its own (negotiated, id 1). So the receiver decides how much is on its way, and after any interruption it
 * just asks for what it lacks.
 */

/** Random, so that nobody can ask for what was not offered to them. */
export type FileId = string;

/** What a message of the chat says of a file; its text is the file's name. */
export interface FileOffer {
  readonly id: FileId;
  /** In bytes. */
  readonly size: number;
}

/** SHA-256 (FIPS 180-4), in hexadecimal digits. */
export type FileHash = string;

export type FileRequest =
  /** Please send the bytes from `from` up to `to`, all in one block. `request` counts what is asked for on one channel. */
  | { readonly kind: 'get'; readonly file: FileId; readonly request: number; readonly from: number; readonly to: number }
  /** All blocks are here: what is the hash of the whole? */
  | { readonly kind: 'check'; readonly file: FileId }
  /** Nothing more is wanted: all of it is here, or the person does not want it any more. */
  | { readonly kind: 'end'; readonly file: FileId; readonly complete: boolean };

export type FileAnswer =
  /** All bytes of this block that were asked for are sent: this is the hash of the whole block. */
  | { readonly kind: 'block'; readonly file: FileId; readonly block: number; readonly hash: FileHash }
  /** The hash of the hashes of all blocks, one after the other. */
  | { readonly kind: 'whole'; readonly file: FileId; readonly hash: FileHash }
  /** There is nothing to have: not offered to you, or no longer; or it was moved, changed or deleted on the sender's disk. */
  | { readonly kind: 'refused'; readonly file: FileId; readonly reason: 'gone' | 'unreadable' };

export type FileMessage = FileRequest | FileAnswer;

/** Largest file, in bytes: 2 GB. */
export const MAX_FILE_SIZE = 2_000_000_000;
/** A file is hashed, written and asked for again in blocks of so many bytes. */
export const FILE_BLOCK = 2 ** 20;
/** Most bytes of a file in one message: what waits behind it must not wait long, on a slow line either. */
export const FILE_CHUNK = 2 ** 14;
/** Most open requests, and most bytes that they ask for together; more are dropped. */
export const MAX_FILE_REQUESTS = 256;
export const MAX_FILE_ASKED = 8 * FILE_BLOCK;
/** Before the bytes of a chunk stands the request that they answer: 32 bits, the highest byte first. */
const HEADER = 4;
const LONGEST = 512;

export const blocksOf = (size: number): number => Math.ceil(size / FILE_BLOCK);

/** Bytes of a request, and the request that they answer. */
export interface FileChunk {
  readonly request: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Room for one chunk as it is sent, to be used again and again. */
export const chunkRoom = (): Uint8Array<ArrayBuffer> => new Uint8Array(HEADER + FILE_CHUNK);

/** Writes a chunk into this room. @returns the part of it that is to be sent */
export function packChunk({ request, bytes }: FileChunk, room = chunkRoom()): Uint8Array<ArrayBuffer> {
  new DataView(room.buffer).setUint32(0, request);
  room.set(bytes, HEADER);
  return room.subarray(0, HEADER + bytes.length);
}

/** Reads what came over the channel of files. @returns undefined where it is nothing of the above */
export function readFileMessage(data: unknown): FileMessage | FileChunk | undefined {
  if (data instanceof ArrayBuffer) {
    const fits = data.byteLength > HEADER && data.byteLength <= HEADER + FILE_CHUNK;
    return fits ? { request: new DataView(data).getUint32(0), bytes: new Uint8Array(data, HEADER) } : undefined;
  }
  if (typeof data !== 'string' || data.length > LONGEST) return undefined;
  const message = parse(data);
  return isFields(message) && isFileId(message['file']) && isMessage(message) ? message : undefined;
}

/** Whether a message of the chat may say this of a file. */
export function isFileOffer(offer: unknown): offer is FileOffer {
  return isFields(offer) && isFileId(offer['id']) && isUpTo(offer['size'], MAX_FILE_SIZE);
}

type Fields = Readonly<Record<string, unknown>>;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const isFileId = (value: unknown): value is FileId => typeof value === 'string' && /^[0-9a-f]{32}$/.test(value);
const isHash = (value: unknown): value is FileHash => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const isUpTo = (value: unknown, most: number): value is number => Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= most;

function isMessage(message: Fields): message is Fields & FileMessage {
  switch (message['kind']) {
    case 'get': {
      const { request, from, to } = message;
      if (!isUpTo(request, 2 ** 32 - 1) || !isUpTo(from, MAX_FILE_SIZE) || !isUpTo(to, MAX_FILE_SIZE)) return false;
      return from < to && Math.floor(from / FILE_BLOCK) === Math.floor((to - 1) / FILE_BLOCK);
    }
    case 'check':
      return true;
    case 'end':
      return typeof message['complete'] === 'boolean';
    case 'block':
      return isUpTo(message['block'], blocksOf(MAX_FILE_SIZE)) && isHash(message['hash']);
    case 'whole':
      return isHash(message['hash']);
    case 'refused':
      return message['reason'] === 'gone' || message['reason'] === 'unreadable';
    default:
      return false;
  }
}
