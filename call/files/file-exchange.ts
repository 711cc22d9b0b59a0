/** All files of a call: those that this page offers, and those that it downloads; with a link to each of the others. */
import type { ChatEntry } from '#protocol/chat';
import { cleanFileName } from '#protocol/file-name';
import { type FileId, type FileOffer, MAX_FILE_SIZE, readFileMessage } from '#protocol/files';
import type { ParticipantId } from '#protocol/participant';
import { FileDownload, type FileLink, type Outcome } from './file-download.ts';
import { FileServer } from './file-server.ts';
import { type Download, downloadKey, type FilesView, type OfferError, type Serving } from './files-view.ts';
import { giveBack } from './give-back.ts';
import { OfferedFile } from './offered-file.ts';
import { Rate } from './rate.ts';
import type { FileStorage } from './storage.ts';
import { sendOver } from './send-over.ts';

export interface FileExchangeOptions {
  readonly storage: FileStorage;
  /** Says in the chat that a file is offered. False where that was not possible. */
  readonly announce: (name: string, offer: FileOffer, to: ParticipantId | undefined) => boolean;
  readonly onChange: (view: FilesView) => void;
}

/** Most files that one page offers, and that it downloads at once. */
const MOST_OFFERS = 50;
const MOST_AT_ONCE = 3;
/** How often progress is shown, in milliseconds; and after how long a silence it is said that nothing comes. */
const SHOW_EVERY = 500;
const QUIET = 4_000;

interface Link extends FileLink {
  readonly channel: RTCDataChannel;
  readonly server: FileServer;
}

interface Wanted {
  readonly author: ParticipantId;
  readonly name: string;
  view: Download;
  readonly rate: Rate;
  download?: FileDownload;
  /** It was not started before others were done. */
  started: boolean;
  file?: Blob | undefined;
}

export class FileExchange {
  readonly #options: FileExchangeOptions;
  readonly #links = new Map<ParticipantId, Link>();
  readonly #offered = new Map<FileId, { readonly file: OfferedFile; withdrawn: boolean; readonly servings: Map<ParticipantId, Serving> }>();
  readonly #wanted = new Map<string, Wanted>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: FileExchangeOptions) {
    this.#options = options;
  }

  /** The way to a participant: a channel that is open, or will be. */
  connect(id: ParticipantId, channel: RTCDataChannel): void {
    const server = new FileServer({
      channel,
      find: (file) => this.#offeredTo(id, file),
      onServing: (file, serving) => this.#onServing(id, file, serving),
    });
    let requests = 0;
    const link: Link = {
      channel,
      server,
      nextRequest: () => (requests += 1),
      send: (request) => {
        sendOver(channel, JSON.stringify(request));
      },
    };
    this.#links.set(id, link);
    channel.onmessage = ({ data }) => this.receive(id, data);
    channel.onopen = () => this.#attach(id, link);
    if (channel.readyState === 'open') this.#attach(id, link);
  }

  receive(from: ParticipantId, data: unknown): void {
    const message = readFileMessage(data);
    if (!message) return;
    if ('bytes' in message || message.kind === 'block' || message.kind === 'whole' || message.kind === 'refused') {
      for (const { author, download } of this.#wanted.values()) if (author === from) download?.receive(message);
      if ('bytes' in message) giveBack(message.bytes);
    } else this.#links.get(from)?.server.receive(message);
  }

  async offer(blob: File, to?: ParticipantId): Promise<OfferError | undefined> {
    if (blob.size > MAX_FILE_SIZE) return 'too-large';
    if ([...this.#offered.values()].filter(({ withdrawn }) => !withdrawn).length >= MOST_OFFERS) return 'too-many';
    if (!(await isReadable(blob))) return 'unreadable';
    const id = crypto.randomUUID().replaceAll('-', '');
    const name = cleanFileName(blob.name);
    this.#offered.set(id, { file: new OfferedFile(blob, to), withdrawn: false, servings: new Map() });
    const announced = this.#options.announce(name, { id, size: blob.size }, to);
    if (!announced) this.#offered.delete(id);
    this.#show();
    return announced ? undefined : 'chat-full';
  }

  withdraw(id: FileId): void {
    const offered = this.#offered.get(id);
    if (!offered || offered.withdrawn) return;
    offered.withdrawn = true;
    for (const [receiver, { state }] of offered.servings) if (state === 'sending') this.#links.get(receiver)?.server.refuse(id, 'gone');
    this.#show();
  }

  async download(entry: ChatEntry): Promise<void> {
    const key = downloadKey(entry);
    const state = this.#wanted.get(key)?.view.state;
    if (!entry.file || state === 'queued' || state === 'running' || state === 'waiting') return;
    const wanted: Wanted = { author: entry.author, name: cleanFileName(entry.text), view: { state: 'queued' }, rate: new Rate(), started: false };
    this.#wanted.set(key, wanted);
    this.#show();
    const sink = await this.#options.storage.open(wanted.name, entry.file.size);
    if (typeof sink === 'string') {
      this.#set(wanted, sink === 'canceled' ? { state: 'canceled' } : { state: 'failed', error: sink });
    } else if (this.#wanted.get(key) !== wanted || wanted.view.state !== 'queued') {
      // Canceled while there was no place for it yet.
      await sink.discard();
    } else {
      wanted.download = new FileDownload({ offer: entry.file, sink, onOutcome: (outcome) => this.#onOutcome(wanted, outcome) });
      this.#startNext();
    }
  }

  cancel(entry: ChatEntry): void {
    const wanted = this.#wanted.get(downloadKey(entry));
    if (!wanted || !isGoingOn(wanted)) return;
    wanted.download?.cancel();
    this.#set(wanted, { state: 'canceled' });
    this.#startNext();
  }

  save(entry: ChatEntry): void {
    const { file, name } = this.#wanted.get(downloadKey(entry)) ?? {};
    if (file && name !== undefined) this.#options.storage.handOver(file, name);
  }

  /** The meeting is over for this page, and with it every file. */
  clear(): void {
    for (const wanted of this.#wanted.values()) wanted.download?.cancel();
    this.#wanted.clear();
    this.#offered.clear();
    this.#links.clear();
    this.#options.storage.clear();
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#show();
  }

  #offeredTo(participant: ParticipantId, id: FileId): OfferedFile | undefined {
    const { file, withdrawn } = this.#offered.get(id) ?? {};
    return !withdrawn && file?.isFor(participant) ? file : undefined;
  }

  #onServing(to: ParticipantId, id: FileId, serving: Serving): void {
    const { servings } = this.#offered.get(id) ?? {};
    const before = servings?.get(to);
    servings?.set(to, serving);
    // Progress is shown with the next tick.
    if (before?.state === serving.state) this.#tickSoon();
    else this.#show();
  }

  #attach(id: ParticipantId, link: Link): void {
    if (this.#links.get(id) !== link) return;
    for (const { author, started, download } of this.#wanted.values()) if (author === id && started) download?.attach(link);
  }

  #startNext(): void {
    const goingOn = [...this.#wanted.values()].filter(isGoingOn);
    const free = MOST_AT_ONCE - goingOn.filter(({ started }) => started).length;
    for (const wanted of goingOn.filter(({ started, download }) => !started && download).slice(0, Math.max(0, free))) {
      wanted.started = true;
      wanted.view = { state: 'running', received: 0, rate: 0 };
      const link = this.#links.get(wanted.author);
      if (link?.channel.readyState === 'open') wanted.download?.attach(link);
    }
    this.#show();
  }

  #onOutcome(wanted: Wanted, outcome: Outcome): void {
    if (outcome.state === 'done') {
      wanted.file = outcome.file;
      if (outcome.file) this.#options.storage.handOver(outcome.file, wanted.name);
      this.#set(wanted, { state: 'done', again: outcome.file !== undefined });
    } else this.#set(wanted, outcome);
    this.#startNext();
  }

  #set(wanted: Wanted, view: Download): void {
    wanted.view = view;
    this.#show();
  }

  #tick(): void {
    this.#timer = undefined;
    const now = performance.now();
    for (const wanted of this.#wanted.values()) {
      const { download, rate, author } = wanted;
      if (!download || !wanted.started || !isGoingOn(wanted)) continue;
      const { received } = download;
      rate.note(received, now);
      const comes = this.#links.get(author)?.channel.readyState === 'open' && download.quietFor < QUIET;
      wanted.view = comes ? { state: 'running', received, rate: rate.perSecond } : { state: 'waiting', received };
    }
    this.#show();
  }

  #tickSoon(): void {
    this.#timer ??= setTimeout(() => this.#tick(), SHOW_EVERY);
  }

  #show(): void {
    if ([...this.#wanted.values()].some(isGoingOn)) this.#tickSoon();
    const downloads = new Map([...this.#wanted].map(([key, { view }]) => [key, view]));
    const offers = [...this.#offered].map(([id, { file, withdrawn, servings }]) => [id, { size: file.size, withdrawn, servings: new Map(servings) }] as const);
    this.#options.onChange({ downloads, offers: new Map(offers) });
  }
}

function isGoingOn({ view }: Wanted): boolean {
  return view.state === 'queued' || view.state === 'running' || view.state === 'waiting';
}

/** A folder that was dropped looks like a file until it is read. */
async function isReadable(blob: Blob): Promise<boolean> {
  try {
    await blob.slice(0, 1).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}
