/**
 * What this browser remembers of a person. Storage may be refused (private windows, blocked cookies, a full disk); then nothing
 * is remembered, and nothing else changes.
 */
type Place = 'browser' | 'tab';

function storage(place: Place): Storage {
  return place === 'browser' ? localStorage : sessionStorage;
}

export function recall(place: Place, key: string): string | undefined {
  try {
    return storage(place).getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps `value`; `undefined` forgets. Returns whether it was kept. */
export function remember(place: Place, key: string, value: string | undefined): boolean {
  try {
    if (value === undefined) storage(place).removeItem(key);
    else storage(place).setItem(key, value);
    return true;
  } catch {
    return false;
  }
}
