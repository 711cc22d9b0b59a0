/** The person's name: of the browser for the next meeting, and of this tab, so that a reload comes back under the same name. */
import { recall, remember } from './storage.ts';

const KEY = 'parley:name';

export function recallName(): string {
  return recall('tab', KEY) ?? recall('browser', KEY) ?? '';
}

export function rememberName(name: string): void {
  remember('tab', KEY, name);
  remember('browser', KEY, name);
}
