/** A seat: the place of one participant in a live room, kept for a grace time when its connection is lost. */
import type { Participant } from '#protocol/participant';
import { sameRights } from '#protocol/rights';
import type { Connection } from './connection.ts';
import type { SeatRecord } from './repository.ts';
import { hashSecret, newSecret, provesSecret } from './secret.ts';

/** How many resume keys of one page are good at once: each repeat of a join whose answer was lost makes one. */
const KEYS_KEPT = 4;

export class Seat {
  /** As the others know them; replaced whole at every change. */
  participant: Participant;
  /** Undefined while the connection is lost, and when the seat is free. */
  connection: Connection | undefined;
  /** The operation that gave this seat to its page. The same operation again gets the same seat. */
  opId = '';
  readonly visitId: string;
  /** What its page came with: see `Visitor`. */
  readonly holders: readonly string[];
  /** Calls off the end of the grace time. */
  stopGrace: (() => void) | undefined;
  #keyHashes: readonly string[];
  /** The key with which the last reloaded page came: a page that is loaded again before it gets its answer has no other. */
  #reloadedWith = '';

  /** @param from `keyHashes` of the keys that open it already */
  constructor(participant: Participant, from: { readonly visitId: string; readonly holders: readonly string[]; readonly keyHashes?: readonly string[] }) {
    this.participant = participant;
    this.visitId = from.visitId;
    this.holders = from.holders;
    this.#keyHashes = [...(from.keyHashes ?? [])];
  }

  /** What a restarted server must know of it. */
  get record(): SeatRecord {
    const { name, role, instance } = this.participant;
    return { name, role, instance, keyHashes: this.#keyHashes, holders: this.holders };
  }

  /** A new key beside those that the same page already has: an answer to it may have been lost. */
  addResumeKey(): string {
    const key = newSecret();
    this.#keyHashes = [...this.#keyHashes, hashSecret(key)].slice(-KEYS_KEPT);
    return key;
  }

  /** A new key instead of all others, which another page had; the one that it came with is good for another reload. */
  replaceResumeKeys(usedKey: string): string {
    this.#reloadedWith = hashSecret(usedKey);
    this.#keyHashes = [];
    return this.addResumeKey();
  }

  opensWith(key: string): boolean {
    return this.#keyHashes.some((hash) => provesSecret(key, hash));
  }

  /** Whether a page that was loaded anew may have the seat for this key. */
  opensToReload(key: string): boolean {
    return this.opensWith(key) || (this.#reloadedWith !== '' && provesSecret(key, this.#reloadedWith));
  }
}

/** Whether the others would see no difference. */
export function sameParticipant(a: Participant, b: Participant): boolean {
  return (
    a.name === b.name &&
    a.role === b.role &&
    a.instance === b.instance &&
    a.connected === b.connected &&
    sameRights(a.may, b.may) &&
    a.noCameraPlace === b.noCameraPlace &&
    a.sending.microphone === b.sending.microphone &&
    a.sending.camera === b.sending.camera &&
    a.sending.screen === b.sending.screen
  );
}
