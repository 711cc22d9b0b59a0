/** Answers what one participant asks of the files that are offered here: one range after the other, as fast as the line takes them. */
import { chunkRoom, FILE_BLOCK, FILE_CHUNK, type FileAnswer, type FileId, type FileRequest, MAX_FILE_ASKED, MAX_FILE_REQUESTS, packChunk } from '#protocol/files';
import type { BlockReader } from './block-reader.ts';
import type { Serving } from './files-view.ts';
import { type Block, type OfferedFile, Unreadable } from './offered-file.ts';
import { sendOver } from './send-over.ts';

/** What may wait in the browser to be sent, and at how much of it more is read; in bytes. */
const FULL = 2 ** 19;
const LOW = 2 ** 17;

export interface FileServerOptions {
  readonly channel: RTCDataChannel;
  /** What is offered under this id, to the participant who asks. */
  readonly find: (id: FileId) => OfferedFile | undefined;
  readonly onServing: (id: FileId, serving: Serving) => void;
}

/** So many files are sent by turns; whoever asks for more makes them be read anew. */
const MOST_SOURCES = 4;

interface Source {
  readonly reader: BlockReader;
  block: Block | undefined;
}

type Asked = Exclude<FileRequest, { kind: 'end' }>;
const lengthOf = (asked: Asked): number => (asked.kind === 'get' ? asked.to - asked.from : 0);

export class FileServer {
  readonly #options: FileServerOptions;
  /** What is sent is copied by the browser. */
  readonly #chunk = chunkRoom();
  #queue: readonly Asked[] = [];
  #busy = false;
  /** What is answered just now, while it is wanted. */
  #current: Asked | undefined;
  /** Of each file that is being sent, the block that was read last: ranges of it follow each other. */
  readonly #sources = new Map<FileId, Source>();

  constructor(options: FileServerOptions) {
    this.#options = options;
    options.channel.bufferedAmountLowThreshold = LOW;
  }

  receive(request: FileRequest): void {
    if (request.kind === 'end') {
      this.drop(request.file);
      const offered = this.#options.find(request.file);
      if (offered) this.#options.onServing(request.file, { state: request.complete ? 'complete' : 'stopped' });
      return;
    }
    const asked = this.#queue.reduce((sum, waiting) => sum + lengthOf(waiting), lengthOf(request));
    if (this.#queue.length >= MAX_FILE_REQUESTS || asked > MAX_FILE_ASKED) return;
    this.#queue = [...this.#queue, request];
    void this.#work();
  }

  /** What was asked of this file is not answered any more. */
  drop(id: FileId): void {
    this.#queue = this.#queue.filter(({ file }) => file !== id);
    if (this.#current?.file === id) this.#current = undefined;
    this.#close(id);
  }

  refuse(file: FileId, reason: 'gone' | 'unreadable'): void {
    this.drop(file);
    this.#answer({ kind: 'refused', file, reason });
  }

  async #work(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    for (let [asked] = this.#queue; asked && this.#isOpen; [asked] = this.#queue) {
      this.#queue = this.#queue.slice(1);
      this.#current = asked;
      await this.#serve(asked);
    }
    this.#busy = false;
  }

  async #serve(asked: Asked): Promise<void> {
    const offered = this.#options.find(asked.file);
    if (!offered || (asked.kind === 'get' && asked.to > offered.size)) return this.refuse(asked.file, 'gone');
    try {
      if (asked.kind === 'check') this.#answer({ kind: 'whole', file: asked.file, hash: await offered.whole() });
      else await this.#send(offered, asked);
    } catch (reason) {
      if (!(reason instanceof Unreadable)) throw reason;
      this.refuse(asked.file, 'unreadable');
    }
  }

  async #send(offered: OfferedFile, asked: Extract<Asked, { kind: 'get' }>): Promise<void> {
    const { file, request, from, to } = asked;
    const number = Math.floor(from / FILE_BLOCK);
    const start = number * FILE_BLOCK;
    const { bytes, hash } = await this.#read(file, offered, number);
    for (let at = from - start; at < to - start; at += FILE_CHUNK) {
      await this.#room();
      // Not wanted any more, or the connection is another one, since it waited.
      if (!this.#isOpen || this.#current !== asked) return;
      const chunk = packChunk({ request, bytes: bytes.subarray(at, Math.min(at + FILE_CHUNK, to - start)) }, this.#chunk);
      if (!sendOver(this.#options.channel, chunk)) return;
    }
    if (to === start + bytes.length) this.#answer({ kind: 'block', file, block: number, hash });
    this.#options.onServing(file, { state: 'sending', sent: to });
  }

  async #read(file: FileId, offered: OfferedFile, number: number): Promise<Block> {
    const source = this.#sources.get(file) ?? { reader: offered.reader(), block: undefined };
    const [oldest] = this.#sources.keys();
    if (oldest !== undefined && !this.#sources.has(file) && this.#sources.size >= MOST_SOURCES) this.#close(oldest);
    this.#sources.set(file, source);
    if (source.block?.number !== number) source.block = await offered.read(source.reader, number);
    return source.block;
  }

  #close(id: FileId): void {
    this.#sources.get(id)?.reader.close();
    this.#sources.delete(id);
  }

  #answer(answer: FileAnswer): void {
    sendOver(this.#options.channel, JSON.stringify(answer));
  }

  get #isOpen(): boolean {
    return this.#options.channel.readyState === 'open';
  }

  /** Resolves when there is room for more; never on a channel that is closed by then, which nobody waits for any more. */
  #room(): Promise<void> {
    const { channel } = this.#options;
    if (channel.bufferedAmount < FULL) return Promise.resolve();
    return new Promise((resolve) => {
      channel.onbufferedamountlow = () => resolve();
    });
  }
}
