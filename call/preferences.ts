/** What a person chose before and gets again: devices, whether microphone and camera are on, how the line is spared. Kept in this browser only. */
import type { DataSaving } from './call-state.ts';

export interface Preferences extends DataSaving {
  readonly microphone: string;
  readonly camera: string;
  readonly speaker: string;
  readonly microphoneOn: boolean;
  readonly cameraOn: boolean;
}

export interface PreferenceStorage {
  load(): Preferences;
  save(preferences: Preferences): void;
}

const DEFAULTS: Preferences = { microphone: '', camera: '', speaker: '', microphoneOn: true, cameraOn: true, lowBandwidth: false, audioOnly: false };
const KEY = 'parley:devices';

/**
 * Preferences in sessionStorage, so that a reload finds what this tab had, whatever another tab chose; and in localStorage, from
 * which a new tab begins. In a browser that keeps nothing (storage switched off) they last as long as the page.
 */
export function localPreferences(): PreferenceStorage {
  let current = read();
  return {
    load: () => current,
    save(preferences) {
      current = preferences;
      const stored = JSON.stringify(preferences);
      try {
        sessionStorage.setItem(KEY, stored);
        localStorage.setItem(KEY, stored);
      } catch {
        // Storage is full or forbidden: the choice still holds for this page.
        return;
      }
    },
  };
}

function read(): Preferences {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? localStorage.getItem(KEY) ?? '{}');
    return typeof stored === 'object' && stored !== null ? merge(stored) : DEFAULTS;
  } catch {
    return DEFAULTS;
  }
}

/** The stored fields that are of the right type, over the defaults: an old or edited entry must not break the lobby. */
function merge(stored: object): Preferences {
  const fields = Object.entries(DEFAULTS).map(([key, fallback]) => {
    const value: unknown = Reflect.get(stored, key);
    return [key, typeof value === typeof fallback ? value : fallback];
  });
  return Object.fromEntries(fields) as Preferences;
}
