/** Things that are on until this person switches them off in this browser. Everything on the page that shows one hears of it at once. */
import { recall, remember } from './storage.ts';

const OFF = 'off';
/** What was switched on this page: it holds here also where the browser keeps nothing. */
const switched = new Map<string, boolean>();
const listeners = new Set<() => void>();

export function isSwitchedOn(key: string): boolean {
  return switched.get(key) ?? recall('browser', key) !== OFF;
}

export function switchTo(key: string, on: boolean): void {
  remember('browser', key, on ? undefined : OFF);
  switched.set(key, on);
  for (const listener of listeners) listener();
}

export function onSwitched(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
