/** What a person chose before and gets again: devices, effects, whether microphone and camera are on, how the line is spared. Kept in this browser only. */
import type { DataSaving } from './call-state.ts';
import { BACKGROUNDS, type Background, NOISE_SUPPRESSIONS, NO_EFFECTS, type NoiseSuppression } from './effects-choice.ts';

export interface Preferences extends DataSaving {
  readonly microphone: string;
  readonly camera: string;
  readonly speaker: string;
  readonly microphoneOn: boolean;
  /** The microphone is off because so many people were inside when this tab came, and not by the person's choice: no other tab, and no other meeting, is told. */
  readonly startedMuted: boolean;
  readonly cameraOn: boolean;
  readonly background: Background;
  readonly noiseSuppression: NoiseSuppression;
}

export interface PreferenceStorage {
  load(): Preferences;
  save(preferences: Preferences): void;
}

const { background, noiseSuppression } = NO_EFFECTS;
const DEFAULTS: Preferences = { microphone: '', camera: '', speaker: '', microphoneOn: true, startedMuted: false, cameraOn: true, lowBandwidth: false, audioOnly: false, background, noiseSuppression };
/** Of what not every word is a choice. */
const CHOICES: Readonly<Record<string, readonly unknown[]>> = { background: BACKGROUNDS, noiseSuppression: NOISE_SUPPRESSIONS };
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
      const { microphoneOn, startedMuted } = preferences;
      try {
        sessionStorage.setItem(KEY, JSON.stringify(preferences));
        localStorage.setItem(KEY, JSON.stringify({ ...preferences, microphoneOn: microphoneOn || startedMuted, startedMuted: false }));
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

/** The stored fields that are possible, over the defaults: an old or edited entry must not break the lobby. */
function merge(stored: object): Preferences {
  const fields = Object.entries(DEFAULTS).map(([key, fallback]) => {
    const value: unknown = Reflect.get(stored, key);
    const possible = CHOICES[key]?.includes(value) ?? typeof value === typeof fallback;
    return [key, possible ? value : fallback];
  });
  return Object.fromEntries(fields) as Preferences;
}
