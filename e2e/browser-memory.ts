/** How much memory a browser's processes have for themselves, as the system counts it (proc(5)): not what they share, nor files that are mapped. */
import { readdirSync, readFileSync } from 'node:fs';

export interface BrowserMemory {
  /** Of the process of its pages, in bytes. */
  readonly pages: number;
  /** Of all its processes. */
  readonly all: number;
}

/** @param userDataDir the profile by which the browser is known */
export function browserMemory(userDataDir: string): BrowserMemory {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((id) => readProcess(Number(id)) ?? []);
  const main = processes.find(({ command }) => command.includes(`--user-data-dir=${userDataDir}`) && !command.includes('--type='));
  if (!main) throw new Error(`no browser has the profile ${userDataDir}`);
  const tree = new Set([main.id]);
  // A process may stand before its parent.
  for (let size = 0; size !== tree.size; ) {
    size = tree.size;
    for (const { id, parent } of processes) if (tree.has(parent)) tree.add(id);
  }
  const ours = processes.filter(({ id }) => tree.has(id));
  const sum = (some: typeof ours) => some.reduce((total, { bytes }) => total + bytes, 0);
  return { pages: sum(ours.filter(({ command }) => command.includes('--type=renderer'))), all: sum(ours) };
}

function readProcess(id: number) {
  try {
    const command = readFileSync(`/proc/${id}/cmdline`, 'utf8');
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    const field = (name: string) => Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    return { id, parent: field('PPid'), command, bytes: field('RssAnon') * 1024 };
  } catch (reason) {
    // It ended meanwhile.
    if (reason instanceof Error && 'code' in reason) return undefined;
    throw reason;
  }
}
