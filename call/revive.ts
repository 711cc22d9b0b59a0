/** Watches the devices that are open, and gets those again that an interruption took: see interruption.ts. */
import type { DeviceSource } from './capture.ts';
import { type DeviceCondition, Interruption } from './interruption.ts';

/** What is watched. */
export interface Revivable {
  /** Undefined while the person has it off. */
  conditionOf(source: DeviceSource): DeviceCondition | undefined;
  /** Whether the system has interrupted this page's sound (Web Audio 1.1, AudioContextState). */
  interrupted(): boolean;
  /** Gets the device again as it was, on or off. */
  reopen(source: DeviceSource): void;
  /** The device does not come back. */
  giveUp(source: DeviceSource): void;
  /** The person paused the device in the browser: `paused` of LocalMediaState. */
  paused(source: DeviceSource): void;
}

/** Whether the page is to be seen. */
export interface Presence {
  hidden(): boolean;
  /** Hears that it may be otherwise, until the returned function is called. */
  onChange(listener: () => void): () => void;
}

const SOURCES = ['microphone', 'camera'] as const;
/** How often to look, in milliseconds. */
const LOOK_EVERY = 500;

/** Watches until the returned function is called. */
export function revive(devices: Revivable, presence: Presence = browserPresence): () => void {
  const interruptions = { microphone: new Interruption(), camera: new Interruption() };
  const look = () => {
    const away = presence.hidden() || devices.interrupted();
    for (const source of SOURCES) {
      const condition = devices.conditionOf(source) ?? 'fine';
      const verdict = interruptions[source].update({ now: performance.now(), away, condition });
      switch (verdict) {
        case 'leave':
          break;
        case 'reopen':
          devices.reopen(source);
          break;
        case 'give-up':
          devices.giveUp(source);
          break;
        case 'paused':
          devices.paused(source);
          break;
        default:
          verdict satisfies never;
      }
    }
  };
  const timer = setInterval(look, LOOK_EVERY);
  const stop = presence.onChange(look);
  return () => {
    clearInterval(timer);
    stop();
  };
}

const browserPresence: Presence = {
  hidden: () => document.visibilityState === 'hidden',
  onChange(listener) {
    document.addEventListener('visibilitychange', listener);
    return () => document.removeEventListener('visibilitychange', listener);
  },
};
