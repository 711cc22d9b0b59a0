/** A seat: the place of one participant in a live room, kept for a grace time when its connection is lost. */
import type { Participant } from '#protocol/participant';
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
  opId: string;
  readonly visitId: string;
  /** Calls off the end of the grace time. */
  stopGrace: (() => void) | undefined;
  #keyHashes: readonly string[];

  /** @param keyHashes of the keys that open it already */
  constructor(participant: Participant, connection: Connection | undefined, opId: string, visitId: string, keyHashes: readonly string[] = []) {
    this.participant = participant;
    this.connection = connection;
    this.opId = opId;
    this.visitId = visitId;
    this.#keyHashes = [...keyHashes];
  }

  /** What a restarted server must know of it. */
  get record(): SeatRecord {
    const { name, role, instance } = this.participant;
    return { name, role, instance, keyHashes: this.#keyHashes };
  }

  /** A new key beside those that the same page already has: an answer to it may have been lost. */
  addResumeKey(): string {
    const key = newSecret();
    this.#keyHashes = [...this.#keyHashes, hashSecret(key)].slice(-KEYS_KEPT);
    return key;
  }

  /** A new key instead of all others, which another page had. */
  replaceResumeKeys(): string {
    this.#keyHashes = [];
    return this.addResumeKey();
  }

  opensWith(key: string): boolean {
    return this.#keyHashes.some((hash) => provesSecret(key, hash));
  }
}

/** Whether the others would see no difference. */
export function sameParticipant(a: Participant, b: Participant): boolean {
  return (
    a.name === b.name &&
    a.role === b.role &&
    a.instance === b.instance &&
    a.connected === b.connected &&
    a.sending.microphone === b.sending.microphone &&
    a.sending.camera === b.sending.camera &&
    a.sending.screen === b.sending.screen
  );
}
