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
  /** Hears that it may be otherwise, until the signal aborts. */
  onChange(listener: () => void, signal: AbortSignal): void;
}

const SOURCES = ['microphone', 'camera'] as const;
/** How often to look, in milliseconds. */
const LOOK_EVERY = 500;

/** Watches until the signal aborts. */
export function revive(devices: Revivable, signal: AbortSignal, presence: Presence = browserPresence): void {
  if (signal.aborted) return;
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
  presence.onChange(look, signal);
  signal.addEventListener('abort', () => clearInterval(timer));
}

const browserPresence: Presence = {
  hidden: () => document.visibilityState === 'hidden',
  onChange: (listener, signal) => document.addEventListener('visibilitychange', listener, { signal }),
};
