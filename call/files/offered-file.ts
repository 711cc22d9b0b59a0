/** A file that this page offers: read block by block when somebody asks, and never held whole. */
import { blocksOf, FILE_BLOCK, type FileHash } from '#protocol/files';
import type { ParticipantId } from '#protocol/participant';
import { free } from './free.ts';
import { hashOf, hashOfAll } from './hash.ts';

/** The file was moved, changed or deleted since it was offered. */
export class Unreadable extends Error {}

export interface Block {
  readonly number: number;
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

  /** @throws Unreadable */
  async read(number: number): Promise<Block> {
    const from = number * FILE_BLOCK;
    const bytes = await this.#bytes(from, Math.min(from + FILE_BLOCK, this.size));
    const hash = await hashOf(bytes);
    // Else one receiver could get one half of the file as it was, and the other as it is.
    if ((this.#hashes[number] ?? hash) !== hash) throw new Unreadable('other bytes than before');
    this.#hashes[number] = hash;
    return { number, bytes, hash };
  }

  /** The hash of the whole. @throws Unreadable */
  async whole(): Promise<FileHash> {
    const hashes: FileHash[] = [];
    for (const [number, hash] of this.#hashes.entries()) hashes.push(hash ?? (await this.#readHash(number)));
    return hashOfAll(hashes);
  }

  async #readHash(number: number): Promise<FileHash> {
    const { bytes, hash } = await this.read(number);
    free(bytes);
    return hash;
  }

  async #bytes(from: number, to: number): Promise<Uint8Array<ArrayBuffer>> {
    try {
      return new Uint8Array(await this.#blob.slice(from, to).arrayBuffer());
    } catch (reason) {
      throw new Unreadable('not to be read', { cause: reason });
    }
  }
}
