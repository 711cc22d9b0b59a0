/** Files, as a call has them: the code that moves them is fetched when one is first offered, downloaded, or asked for. */
import type { ChatEntry } from '#protocol/chat';
import type { FileId, FileOffer } from '#protocol/files';
import type { ParticipantId } from '#protocol/participant';
import { Store } from '../store.ts';
import type { FileExchange } from './file-exchange.ts';
import { downloadKey, type Files, type FilesView, NO_FILES, type OfferError } from './files-view.ts';
import type { LateFileStorage } from './storage.ts';

export interface LateFilesOptions {
  readonly storage: LateFileStorage;
  /** Says in the chat that a file is offered. False where that was not possible. */
  readonly announce: (name: string, offer: FileOffer, to: ParticipantId | undefined) => boolean;
}

export class LateFiles extends Store<FilesView> implements Files {
  readonly #options: LateFilesOptions;
  /** Of those whom the exchange does not know yet. */
  readonly #channels = new Map<ParticipantId, RTCDataChannel>();
  #exchange: FileExchange | undefined;
  #loading: Promise<FileExchange | undefined> | undefined;
  #swept = false;

  constructor(options: LateFilesOptions) {
    super(NO_FILES);
    this.#options = options;
  }

  /** The channel of files to this participant, of a new connection. */
  connect(id: ParticipantId, channel: RTCDataChannel): void {
    if (!this.#swept) void this.#options.storage.sweep();
    this.#swept = true;
    channel.binaryType = 'arraybuffer';
    if (this.#exchange) return this.#exchange.connect(id, channel);
    this.#channels.set(id, channel);
    // They may ask for what a page offered that was here before this one: the answer is that it is gone.
    channel.onmessage = ({ data }) => void this.#load().then((exchange) => exchange?.receive(id, data));
  }

  readonly offer = async (file: File, to?: ParticipantId): Promise<OfferError | undefined> => {
    const exchange = await this.#load();
    return exchange ? exchange.offer(file, to) : 'not-fetched';
  };

  readonly withdraw = (id: FileId): void => this.#exchange?.withdraw(id);

  readonly download = async (entry: ChatEntry): Promise<void> => {
    const exchange = await this.#load();
    if (exchange) return exchange.download(entry);
    const { downloads, offers } = this.get();
    this.set({ offers, downloads: new Map(downloads).set(downloadKey(entry), { state: 'failed', error: 'not-fetched' }) });
  };

  readonly cancel = (entry: ChatEntry): void => this.#exchange?.cancel(entry);
  readonly save = (entry: ChatEntry): void => this.#exchange?.save(entry);

  /** The meeting is over for this page. */
  clear(): void {
    this.#channels.clear();
    this.#exchange?.clear();
    this.set(NO_FILES);
  }

  /** Where its code could not be fetched, the next call tries again. */
  #load(): Promise<FileExchange | undefined> {
    this.#loading ??= this.#fetch().catch(() => {
      this.#loading = undefined;
      return undefined;
    });
    return this.#loading;
  }

  async #fetch(): Promise<FileExchange> {
    const [{ FileExchange }, storage] = await Promise.all([import('./file-exchange.ts'), this.#options.storage.load()]);
    const exchange = new FileExchange({ storage, announce: this.#options.announce, onChange: (view) => this.set(view) });
    for (const [id, channel] of this.#channels) exchange.connect(id, channel);
    this.#channels.clear();
    this.#exchange = exchange;
    return exchange;
  }
}
