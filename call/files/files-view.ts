/** What there is to see of files, and what a person may do with them. */
import type { ChatEntry } from '#protocol/chat';
import type { FileId } from '#protocol/files';
import type { ParticipantId } from '#protocol/participant';
import type { Watchable } from '../store.ts';

/** Why a file was not offered: over MAX_FILE_SIZE; too many are offered already; the chat is full; it cannot be read; our own code could not be fetched. */
export type OfferError = 'too-large' | 'too-many' | 'chat-full' | 'unreadable' | 'not-fetched';

/**
 * Why a file did not come: not offered any more; it cannot be read on the sender's disk, or is another than before; other bytes came than
 * were sent; no room here; this browser can only keep smaller ones; it could not be written here; our own code could not be fetched.
 */
export type DownloadError = 'gone' | 'unreadable' | 'damaged' | 'no-space' | 'too-large-here' | 'not-written' | 'not-fetched';

export type Download =
  /** Others come first. */
  | { readonly state: 'queued' }
  /** `received` in bytes, `rate` in bytes a second. */
  | { readonly state: 'running'; readonly received: number; readonly rate: number }
  /** Nothing comes just now: it goes on when the sender is reached again. */
  | { readonly state: 'waiting'; readonly received: number }
  /** `again`: it can be saved once more. Not where the person chose the place. */
  | { readonly state: 'done'; readonly again: boolean }
  | { readonly state: 'canceled' }
  | { readonly state: 'failed'; readonly error: DownloadError };

/** How far one receiver is with a file that is offered here; `sent` in bytes. */
export type Serving = { readonly state: 'sending'; readonly sent: number } | { readonly state: 'complete' | 'stopped' };

/** A file that this page offers. */
export interface Offer {
  readonly size: number;
  readonly withdrawn: boolean;
  readonly servings: ReadonlyMap<ParticipantId, Serving>;
}

export interface FilesView {
  /** By `downloadKey`. */
  readonly downloads: ReadonlyMap<string, Download>;
  readonly offers: ReadonlyMap<FileId, Offer>;
}

export const NO_FILES: FilesView = { downloads: new Map(), offers: new Map() };

/** Two authors may claim the same id. */
export const downloadKey = ({ author, file }: Pick<ChatEntry, 'author' | 'file'>): string => `${author} ${file?.id ?? ''}`;

/** The intents. Every one is safe at any time; what makes no sense now does nothing. */
export interface Files extends Watchable<FilesView> {
  /** Offers a file to everyone, or to one participant. Resolves to why not, where it was not. */
  offer(file: File, to?: ParticipantId): Promise<OfferError | undefined>;
  /** Offers it no longer; whoever is downloading it is told. */
  withdraw(id: FileId): void;
  /** Downloads what this message offers. To be called where the person pressed: a browser may want to ask where to. */
  download(entry: ChatEntry): Promise<void>;
  cancel(entry: ChatEntry): void;
  /** Saves what was downloaded once more. */
  save(entry: ChatEntry): void;
}
