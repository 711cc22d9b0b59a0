/** Who is speaking: the watch that looks at the levels of all microphones five times a second. What it makes of them comes with the code of the inside. */
import type { ParticipantId } from '#protocol/participant';
import type { ActiveSpeaker } from './active-speaker.ts';
import type { Speaking } from './call-state.ts';
import type { MutedSpeech } from './muted-speech.ts';
import type { SpeechDetector } from './speech-detector.ts';
import { Store } from './store.ts';

/** How often to look, in milliseconds. To ask a receiver for its level makes Chromium's page wait for another thread. */
const LOOK_EVERY = 200;
/** What hears speech in levels. */
export interface Ears {
  readonly detector: SpeechDetector;
  readonly stage: ActiveSpeaker;
  readonly muted: MutedSpeech;
}

/** What is listened to. */
export interface SpeechSource {
  /** One's own id, which never has the stage. */
  readonly self: () => ParticipantId | undefined;
  /** How loud everybody is who is to be heard, 0 to 1; oneself, too. */
  readonly levels: () => ReadonlyMap<ParticipantId, number>;
  /** See `LocalMedia`. */
  readonly mutedLevel: () => number | undefined;
}

/** Watches the levels while it runs, and shows who speaks. */
export class SpeechWatch {
  /** Who of the others has the stage, by active-speaker.ts. */
  readonly active = new Store<ParticipantId | undefined>(undefined);
  /** Whether this person speaks and is muted. */
  readonly muted = new Store(false);
  readonly #store = new Store<Speaking>(new Set());
  #timer: ReturnType<typeof setInterval> | undefined;

  readonly get = (): Speaking => this.#store.get();
  readonly subscribe = (listener: () => void): (() => void) => this.#store.subscribe(listener);

  /** Does nothing while it runs already. */
  start({ detector, stage, muted }: Ears, { self, levels, mutedLevel }: SpeechSource): void {
    if (this.#timer !== undefined) return;
    this.#timer = setInterval(() => {
      const now = performance.now();
      const speaking = detector.update(levels(), now);
      this.#store.set(speaking);
      this.active.set(stage.update(new Set([...speaking].filter((id) => id !== self())), now));
      this.muted.set(muted.update(mutedLevel()));
    }, LOOK_EVERY);
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#store.set(new Set());
    this.active.set(undefined);
    this.muted.set(false);
  }
}
