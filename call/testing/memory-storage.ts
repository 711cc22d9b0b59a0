/** Where a test's downloads go: into memory, to be looked at. What goes wrong with it is the test's to say. */
import type { FileSink, FileStorage, LateFileStorage } from '../files/storage.ts';

export class MemoryStorage implements FileStorage, LateFileStorage {
  /** What a person got, by its name. */
  readonly saved = new Map<string, Blob>();
  /** How many places are in use. */
  inUse = 0;
  /** Bytes that were written to all of them. */
  written = 0;
  readonly sweep = async () => undefined;
  readonly load = async () => this;

  async open(): Promise<FileSink> {
    const parts: Uint8Array<ArrayBuffer>[] = [];
    this.inUse += 1;
    return {
      write: async (bytes) => {
        parts.push(bytes.slice());
        this.written += bytes.length;
      },
      finish: async () => {
        this.inUse -= 1;
        return new Blob(parts);
      },
      discard: async () => {
        this.inUse -= 1;
      },
    };
  }

  handOver(file: Blob, name: string): void {
    this.saved.set(name, file);
  }

  clear(): void {
    this.saved.clear();
  }
}
