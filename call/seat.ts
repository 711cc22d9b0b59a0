/** The seat that this page has: what the server said when it was taken, and the roster as it is known since. */
import type { Roster, SeatKey, Seated } from '#protocol/events';
import type { Participant, Sending } from '#protocol/participant';
import type { RoomView } from '#protocol/room';
import { applyFact, type RosterFact } from './roster.ts';

export class Seat {
  readonly key: SeatKey;
  /** The name under which it was taken. */
  readonly name: string;
  /** Whether the server knows that our socket is this seat's: before, it passes nothing on. */
  attached = true;
  #room: RoomView;
  #roster: Roster;

  constructor({ room, self, resumeKey, roster }: Seated, name: string) {
    this.key = { participantId: self.id, resumeKey };
    this.name = name;
    this.#room = room;
    this.#roster = roster;
  }

  get room(): RoomView {
    return { ...this.#room, participants: this.#roster.participants.length };
  }

  setRoom(room: RoomView): void {
    this.#room = room;
  }

  get self(): Participant | undefined {
    return this.#roster.participants.find(({ id }) => id === this.key.participantId);
  }

  get others(): readonly Participant[] {
    return this.#roster.participants.filter(({ id }) => id !== this.key.participantId);
  }

  /** False where a fact before this one was missed, so that the whole roster is needed. */
  apply(fact: RosterFact): boolean {
    const roster = applyFact(this.#roster, fact);
    if (roster === 'gap') return false;
    this.#roster = roster;
    return true;
  }

  /** Takes a whole roster, where it is not older than what is known. */
  replace(roster: Roster): void {
    if (roster.revision >= this.#roster.revision) this.#roster = roster;
  }

  /** Shows at once what is sent; the server's own fact follows. False where that is known already. */
  setSending({ microphone, camera, screen }: Sending): boolean {
    const before = this.self?.sending;
    if (!before || (before.microphone === microphone && before.camera === camera && before.screen === screen)) return false;
    const sending = { microphone, camera, screen };
    const participants = this.#roster.participants.map((known) => (known.id === this.key.participantId ? { ...known, sending } : known));
    this.#roster = { ...this.#roster, participants };
    return true;
  }
}
