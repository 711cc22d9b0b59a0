/** Who is speaking: a pure policy over the levels of all microphones. */
import type { ParticipantId } from '#protocol/participant';
import type { Speaking } from './call-state.ts';

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
