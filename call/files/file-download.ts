/**
 * One file on its way to this page. It is pulled in pieces, as many at a time as the line carries; each block is hashed, compared
 * with what the sender says, and written. Whatever breaks in between, the next connection goes on after the last block that is safe.
 */
import { blocksOf, FILE_BLOCK, FILE_CHUNK, type FileAnswer, type FileChunk, type FileHash, type FileOffer, type FileRequest } from '#protocol/files';
import type { DownloadError } from './files-view.ts';
import { hashOf, hashOfAll } from './hash.ts';
import { PullWindow } from './pull-window.ts';
import type { FileSink } from './storage.ts';

/** Largest piece that is asked for at once, in bytes. */
const PIECE = 2 ** 16;
/** What is asked for, received and not yet written is at most so many blocks: that is all the memory that a download takes. */
const AHEAD = 4;
/** So often a block may come wrong before the whole is given up. */
const RETRIES = 3;

export type Outcome = { readonly state: 'done'; readonly file: Blob | undefined } | { readonly state: 'failed'; readonly error: DownloadError };

/** The way to the sender, while there is one. */
export interface FileLink {
  send(request: FileRequest): void;
  nextRequest(): number;
}

export interface FileDownloadOptions {
  readonly offer: FileOffer;
  readonly sink: FileSink;
  readonly onOutcome: (outcome: Outcome) => void;
}

interface Asked {
  readonly request: number;
  readonly from: number;
  readonly to: number;
  /** When, on a steady clock, in milliseconds. */
  readonly at: number;
  got: number;
}

interface Assembled {
  readonly number: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
  got: number;
}

export class FileDownload {
  readonly #options: FileDownloadOptions;
  #link: FileLink | undefined;
  #window = new PullWindow();
  #asked: Asked[] = [];
  /** Where what is asked for next begins. */
  #next = 0;
  #assembled: Assembled | undefined;
  /** Blocks that are here, and not yet written. */
  #pending = 0;
  #writing: Promise<void> = Promise.resolve();
  /** Grows when what is pending is not wanted any more. */
  #generation = 0;
  /** Of the blocks that are written. */
  readonly #hashes: FileHash[] = [];
  readonly #spareBuffers: Uint8Array<ArrayBuffer>[] = [];
  #wrongBlocks = 0;
  #over = false;
  #progressAt = performance.now();

  constructor(options: FileDownloadOptions) {
    this.#options = options;
  }

  /** In bytes. */
  get received(): number {
    return this.#next - this.#outstanding;
  }

  /** For how long nothing has come, in milliseconds. */
  get quietFor(): number {
    return performance.now() - this.#progressAt;
  }

  /** The sender is reached this way from now on: what is missing is asked for there. */
  attach(link: FileLink): void {
    this.#link = link;
    this.#window = new PullWindow();
    this.#progressAt = performance.now();
    this.#restart(this.#hashes.length + this.#pending);
  }

  /** Takes what came from the sender. What was not asked for is not taken. */
  receive(message: FileAnswer | FileChunk): void {
    if (this.#over) return;
    if ('bytes' in message) return this.#take(message);
    if (message.file !== this.#options.offer.id) return;
    switch (message.kind) {
      case 'block':
        return this.#onBlock(message.block, message.hash);
      case 'whole':
        return void this.#finish(message.hash);
      case 'refused':
        return this.#fail(message.reason);
      default:
        message satisfies never;
    }
  }

  /** It is not wanted any more. */
  cancel(): void {
    if (this.#over) return;
    this.#end(false);
    void this.#discard();
  }

  get #outstanding(): number {
    return this.#asked.reduce((sum, { from, to, got }) => sum + to - from - got, 0);
  }

  #restart(block: number): void {
    this.#asked = [];
    this.#assembled = undefined;
    this.#next = Math.min(block * FILE_BLOCK, this.#options.offer.size);
    this.#pull();
  }

  #pull(): void {
    const { id: file, size } = this.#options.offer;
    if (this.#over || !this.#link) return;
    if (this.#hashes.length === blocksOf(size)) return this.#link.send({ kind: 'check', file });
    const piece = Math.min(PIECE, Math.max(FILE_CHUNK, this.#window.size / 4));
    while (this.#next < size && Math.floor(this.#next / FILE_BLOCK) < this.#hashes.length + AHEAD) {
      const outstanding = this.#outstanding;
      if (outstanding > 0 && outstanding + piece > this.#window.size) return;
      const from = this.#next;
      const to = Math.min(Math.floor(from + piece), (Math.floor(from / FILE_BLOCK) + 1) * FILE_BLOCK, size);
      const request = this.#link.nextRequest();
      this.#asked.push({ request, from, to, at: performance.now(), got: 0 });
      this.#next = to;
      this.#link.send({ kind: 'get', file, request, from, to });
    }
  }

  /** The answers come in the order of the requests; what does not is left over from before, or forged. */
  #take({ request, bytes }: FileChunk): void {
    const [first] = this.#asked;
    if (first?.request !== request || first.got + bytes.length > first.to - first.from) return;
    this.#progressAt = performance.now();
    if (first.got === 0) this.#window.arrived(first.to - first.from, this.#progressAt - first.at, this.#progressAt);
    const number = Math.floor(first.from / FILE_BLOCK);
    if (this.#assembled?.number !== number) this.#assembled = { number, bytes: this.#spareBuffers.pop() ?? new Uint8Array(FILE_BLOCK), got: 0 };
    this.#assembled.bytes.set(bytes, first.from + first.got - number * FILE_BLOCK);
    this.#assembled.got += bytes.length;
    first.got += bytes.length;
    if (first.got === first.to - first.from) this.#asked.shift();
    this.#pull();
  }

  #onBlock(number: number, hash: FileHash): void {
    const block = this.#assembled;
    const length = Math.min(FILE_BLOCK, this.#options.offer.size - number * FILE_BLOCK);
    if (block?.number !== number || block.got !== length) return;
    this.#assembled = undefined;
    this.#pending += 1;
    const generation = this.#generation;
    this.#writing = this.#writing.then(() => this.#write(block.bytes, length, hash, generation));
  }

  async #write(buffer: Uint8Array<ArrayBuffer>, length: number, hash: FileHash, generation: number): Promise<void> {
    const isWanted = () => !this.#over && generation === this.#generation;
    if (!isWanted()) return;
    const bytes = buffer.subarray(0, length);
    if ((await hashOf(bytes)) !== hash) return isWanted() ? this.#onWrongBlock() : undefined;
    try {
      if (isWanted()) await this.#options.sink.write(bytes);
    } catch (reason) {
      return this.#fail(isQuota(reason) ? 'no-space' : 'not-written');
    }
    if (!isWanted()) return;
    this.#progressAt = performance.now();
    this.#hashes.push(hash);
    this.#pending -= 1;
    this.#spareBuffers.push(buffer);
    this.#pull();
  }

  #onWrongBlock(): void {
    this.#wrongBlocks += 1;
    if (this.#wrongBlocks > RETRIES) return this.#fail('damaged');
    this.#generation += 1;
    this.#pending = 0;
    this.#restart(this.#hashes.length);
  }

  async #finish(hash: FileHash): Promise<void> {
    if (this.#hashes.length !== blocksOf(this.#options.offer.size)) return;
    if ((await hashOfAll(this.#hashes)) !== hash) return this.#fail('damaged');
    if (this.#over) return;
    this.#end(true);
    try {
      this.#options.onOutcome({ state: 'done', file: await this.#options.sink.finish() });
    } catch (reason) {
      this.#options.onOutcome({ state: 'failed', error: isQuota(reason) ? 'no-space' : 'not-written' });
      void this.#discard();
    }
  }

  #fail(error: DownloadError): void {
    if (this.#over) return;
    this.#end(false);
    void this.#discard();
    this.#options.onOutcome({ state: 'failed', error });
  }

  #end(complete: boolean): void {
    this.#over = true;
    this.#link?.send({ kind: 'end', file: this.#options.offer.id, complete });
  }

  /** After what is just being written: a place cannot be given up before. */
  async #discard(): Promise<void> {
    await this.#writing;
    await this.#options.sink.discard();
  }
}

/** Storage Standard, section 6: the browser gives no more room. */
const isQuota = (reason: unknown): boolean => reason instanceof Error && reason.name === 'QuotaExceededError';
