/**
 * Who has the stage: whoever speaks, but not for every word that somebody says in between. A pure policy; times in milliseconds.
 */
import type { ParticipantId } from '#protocol/participant';
import type { Speaking } from './call-state.ts';

/** So long somebody must have spoken without a pause while the one on the stage is silent. */
const TAKES_OVER_AFTER = 1_000;
/** So long the stage belongs to one person at least. */
const STAYS = 3_000;

export class ActiveSpeaker {
  readonly #began = new Map<ParticipantId, number>();
  #active: ParticipantId | undefined;
  #since = 0;

  /** To be told some times a second who speaks. Returns who has the stage; undefined until somebody has spoken. */
  update(speaking: Speaking, now: number): ParticipantId | undefined {
    for (const id of this.#began.keys()) if (!speaking.has(id)) this.#began.delete(id);
    for (const id of speaking) if (!this.#began.has(id)) this.#began.set(id, now);
    if (this.#active !== undefined && speaking.has(this.#active)) return this.#active;
    // Keys stand in the order in which they began.
    const [next] = this.#began;
    if (next && (this.#active === undefined || (now - next[1] >= TAKES_OVER_AFTER && now - this.#since >= STAYS))) {
      this.#active = next[0];
      this.#since = now;
    }
    return this.#active;
  }
}
