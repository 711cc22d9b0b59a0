/** Who is speaking: a pure policy over the levels of all microphones, and the watch that looks at them five times a second. */
import type { ParticipantId } from '#protocol/participant';
import { ActiveSpeaker } from './active-speaker.ts';
import type { Speaking } from './call-state.ts';
import { MutedSpeech } from './muted-speech.ts';
import { Store } from './store.ts';

/** How often to look, in milliseconds. To ask a receiver for its level makes Chromium's page wait for another thread. */
const LOOK_EVERY = 200;
/** Above this level (0 to 1, linear) a microphone carries speech rather than a room's hum. */
export const SPEECH = 0.02;
/** A speaker stays one through a pause between words, in milliseconds. */
const HOLD = 600;

export class SpeechDetector {
  readonly #lastHeard = new Map<ParticipantId, number>();
  #speaking: Speaking = new Set();

  /** Who speaks at `now` (milliseconds). The same set as before where nothing changed. */
  update(levels: ReadonlyMap<ParticipantId, number>, now: number): Speaking {
    for (const [id, level] of levels) if (level >= SPEECH) this.#lastHeard.set(id, now);
    const speaking = [...levels.keys()].filter((id) => now - (this.#lastHeard.get(id) ?? Number.NEGATIVE_INFINITY) <= HOLD);
    const same = speaking.length === this.#speaking.size && speaking.every((id) => this.#speaking.has(id));
    if (!same) this.#speaking = new Set(speaking);
    return this.#speaking;
  }
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
  start({ self, levels, mutedLevel }: SpeechSource): void {
    if (this.#timer !== undefined) return;
    const [detector, stage, muted] = [new SpeechDetector(), new ActiveSpeaker(), new MutedSpeech()];
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
