/**
 * Files on their way are kept in the browser's private storage (File System Standard, section 3), a folder a page. A page holds a
 * lock with the name of its folder (Web Locks) for as long as it lives; a folder without one was left by a page that is no more.
 */
const ALL = 'parley-files';

/** The name of the lock of a folder. */
const lockOf = (folder: string): string => `${ALL}/${folder}`;

/** This page's own folder, new. @throws where the browser has no such storage, or not for this page */
export async function ownFolder(): Promise<FileSystemDirectoryHandle> {
  const folder = crypto.randomUUID();
  await new Promise<void>((resolve, reject) => {
    // Held until the page is gone.
    const held = navigator.locks.request(lockOf(folder), () => {
      resolve();
      return new Promise<never>(() => undefined);
    });
    held.catch(reject);
  });
  return (await allFolders(true)).getDirectoryHandle(folder, { create: true });
}

/** Removes the folders of pages that are no more. */
export async function sweepLeftovers(): Promise<void> {
  try {
    const all = await allFolders(false);
    const { held = [] } = await navigator.locks.query();
    const names: string[] = [];
    for await (const name of all.keys()) names.push(name);
    const left = names.filter((folder) => held.every(({ name }) => name !== lockOf(folder)));
    await Promise.all(left.map((folder) => all.removeEntry(folder, { recursive: true })));
  } catch (reason) {
    // No folder is the rule, no storage is nobody's fault (a private window), and another page may be sweeping just now.
    if (!(reason instanceof DOMException || reason instanceof TypeError)) throw reason;
  }
}

async function allFolders(create: boolean): Promise<FileSystemDirectoryHandle> {
  return (await navigator.storage.getDirectory()).getDirectoryHandle(ALL, { create });
}
