/** A file that this page offers: read block by block when somebody asks, and never held whole. */
import { blocksOf, type FileHash } from '#protocol/files';
import type { ParticipantId } from '#protocol/participant';
import { BlockReader } from './block-reader.ts';
import { hashOf, hashOfAll } from './hash.ts';

/** The file was moved, changed or deleted since it was offered. */
export class Unreadable extends Error {}

export interface Block {
  readonly number: number;
  /** Good until the next block is read. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly hash: FileHash;
}

export class OfferedFile {
  /** To whom alone; to everyone without it. */
  readonly to: ParticipantId | undefined;
  readonly #blob: Blob;
  /** Of the blocks that were read so far. */
  readonly #hashes: (FileHash | undefined)[];

  constructor(blob: Blob, to: ParticipantId | undefined) {
    this.to = to;
    this.#blob = blob;
    this.#hashes = Array.from({ length: blocksOf(blob.size) });
  }

  get size(): number {
    return this.#blob.size;
  }

  isFor(participant: ParticipantId): boolean {
    return this.to === undefined || this.to === participant;
  }

  /** A reader for one receiver. */
  reader(): BlockReader {
    return new BlockReader(this.#blob);
  }

  /** @throws Unreadable */
  async read(reader: BlockReader, number: number): Promise<Block> {
    const bytes = await reader.read(number).catch((reason: unknown) => {
      throw new Unreadable('not to be read', { cause: reason });
    });
    const hash = await hashOf(bytes);
    // Else one receiver could get one half of the file as it was, and the other as it is.
    if ((this.#hashes[number] ?? hash) !== hash) throw new Unreadable('other bytes than before');
    this.#hashes[number] = hash;
    return { number, bytes, hash };
  }

  /** The hash of the whole. @throws Unreadable */
  async whole(): Promise<FileHash> {
    const reader = this.reader();
    const hashes: FileHash[] = [];
    for (const [number, hash] of this.#hashes.entries()) hashes.push(hash ?? (await this.read(reader, number)).hash);
    reader.close();
    return hashOfAll(hashes);
  }
}
