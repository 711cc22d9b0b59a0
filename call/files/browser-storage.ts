/**
 * Downloads in a browser. A large file goes straight to where the person says, where the browser can do that; else into the
 * browser's private storage, and from there to the other downloads; where there is none either, into memory, if it is small.
 */
import { ownFolder } from './leftovers.ts';
import type { FileSink, FileStorage } from './storage.ts';

/** From so many bytes on a person is asked where to; and the most that is kept in memory. */
export const LARGE = 100_000_000;
/** A download that has begun reads what is kept here for a while; in milliseconds. */
const READ_WITHIN = 60_000;

/** File System Access (WICG): not in every browser, nor in TypeScript's library. */
interface Pickers {
  readonly showSaveFilePicker?: (options: { readonly suggestedName: string }) => Promise<FileSystemFileHandle>;
}

export function browserStorage(): FileStorage {
  let folder: Promise<FileSystemDirectoryHandle> | undefined;
  let count = 0;
  const kept: string[] = [];
  const privately = async (size: number): Promise<FileSink> => {
    folder ??= ownFolder();
    const { quota = Infinity, usage = 0 } = await navigator.storage.estimate();
    if (size > quota - usage) throw new DOMException('', 'QuotaExceededError');
    const within = await folder;
    const name = String((count += 1));
    kept.push(name);
    const handle = await within.getFileHandle(name, { create: true });
    return written(await handle.createWritable(), () => handle.getFile(), () => within.removeEntry(name));
  };

  return {
    async open(name, size) {
      const picked = size > LARGE ? await pick(name) : undefined;
      if (picked === 'canceled') return picked;
      try {
        return picked ? written(await picked.createWritable(), async () => undefined, async () => undefined) : await privately(size);
      } catch (reason) {
        if (picked) return 'not-written';
        if (reason instanceof DOMException && reason.name === 'QuotaExceededError') return 'no-space';
        // No private storage, as in private windows of some browsers; or none that can be written to from here (Safari before 26).
        return size > LARGE ? 'too-large-here' : inMemory();
      }
    },
    handOver(file, name) {
      const url = URL.createObjectURL(file);
      const link = Object.assign(document.createElement('a'), { href: url, download: name });
      link.click();
      setTimeout(() => URL.revokeObjectURL(url), READ_WITHIN);
    },
    clear() {
      const names = kept.splice(0);
      // A page that is closed before leaves them to the next one.
      setTimeout(() => void folder?.then((within) => Promise.allSettled(names.map((name) => within.removeEntry(name)))), READ_WITHIN);
    },
  };
}

/** Where the person wants it. Undefined where the browser cannot ask. */
async function pick(suggestedName: string): Promise<FileSystemFileHandle | 'canceled' | undefined> {
  try {
    return await (window as Pickers).showSaveFilePicker?.({ suggestedName });
  } catch (reason) {
    // SecurityError: too long after the press.
    return reason instanceof DOMException && reason.name === 'AbortError' ? 'canceled' : undefined;
  }
}

function written(writable: FileSystemWritableFileStream, file: () => Promise<Blob | undefined>, remove: () => Promise<void>): FileSink {
  return {
    write: (bytes) => writable.write(bytes),
    async finish() {
      await writable.close();
      return file();
    },
    async discard() {
      // Each may fail where the other side of it is gone already, and then there is nothing to discard.
      await Promise.allSettled([writable.abort()]);
      await Promise.allSettled([remove()]);
    },
  };
}

function inMemory(): FileSink {
  let parts: Blob[] = [];
  return {
    // A Blob of its own: the bytes are used again for the next block, and a browser may keep it on its disk.
    write: async (bytes) => void parts.push(new Blob([bytes])),
    finish: async () => new Blob(parts),
    async discard() {
      parts = [];
    },
  };
}
