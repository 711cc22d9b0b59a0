/** Whether a person speaks into a microphone that is off, and so is not heard. A pure policy over its level, looked at five times a second. */

/** Above this level (0 to 1, linear) it is a voice near by, rather than the room or the others' loudspeaker. */
const VOICE = 0.04;
/** So many of the last looks must have heard it: a word, a cough or a chair is no speech. */
const LOOKS = 10;
const ENOUGH = 6;
/** It is still said for so many looks after the last of it. */
const HOLD = 25;

export class MutedSpeech {
  #heard: readonly boolean[] = [];
  #hold = 0;

  /** @param level of the microphone that is off; undefined while it is on, or there is none */
  update(level: number | undefined): boolean {
    if (level === undefined) {
      this.#heard = [];
      this.#hold = 0;
      return false;
    }
    this.#heard = [...this.#heard, level >= VOICE].slice(-LOOKS);
    this.#hold = this.#heard.filter(Boolean).length >= ENOUGH ? HOLD : Math.max(0, this.#hold - 1);
    return this.#hold > 0;
  }
}
