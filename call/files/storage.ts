/** Where files go that are downloaded. */
import type { DownloadError } from './files-view.ts';

/** A place for one file, which is written from its beginning to its end. */
export interface FileSink {
  /** @throws where there is no room, or no place any more */
  write(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** All is written. Resolves to the file, unless it already is where the person wants it. @throws as above */
  finish(): Promise<Blob | undefined>;
  /** What was written is not wanted. */
  discard(): Promise<void>;
}

export interface FileStorage {
  /** Resolves to why there is no place; `canceled`: the person was asked where to, and did not want to say. */
  open(name: string, size: number): Promise<FileSink | Extract<DownloadError, 'no-space' | 'too-large-here' | 'not-written'> | 'canceled'>;
  /** Gives a finished file to the person, under this name. */
  handOver(file: Blob, name: string): void;
  /** What is kept here is not needed any more. */
  clear(): void;
}

/** The same, fetched when it is needed. */
export interface LateFileStorage {
  /** Removes what pages left that are no more. */
  sweep(): Promise<void>;
  /** @throws where its code could not be fetched */
  load(): Promise<FileStorage>;
}
