/**
 * Seats that were given up because nobody came back within the grace time. They are free, and nobody sees them; but whoever slept for
 * longer than that (a laptop that was closed) is the same participant again on waking, not a stranger.
 */
import type { ParticipantId } from '#protocol/participant';
import type { Clock } from './clock.ts';
import type { Seat } from './seat.ts';

/** For how long they are remembered, in milliseconds, and how many of a room. */
const REMEMBERED_FOR = 15 * 60 * 1_000;
const REMEMBERED = 50;

export class LostSeats {
  readonly #clock: Clock;
  readonly #seats = new Map<ParticipantId, { readonly seat: Seat; readonly lostAt: number }>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  add(seat: Seat): void {
    this.#seats.set(seat.participant.id, { seat, lostAt: this.#clock.now() });
    const [oldest] = this.#seats.keys();
    if (oldest !== undefined && this.#seats.size > REMEMBERED) this.#seats.delete(oldest);
  }

  /** The seat that this key opened, which is not remembered any more. */
  take(key: { readonly participantId: ParticipantId; readonly resumeKey: string }): Seat | undefined {
    const { seat, lostAt = 0 } = this.#seats.get(key.participantId) ?? {};
    if (!seat?.opensWith(key.resumeKey)) return undefined;
    this.#seats.delete(key.participantId);
    return this.#clock.now() - lostAt <= REMEMBERED_FOR ? seat : undefined;
  }

  /** Nobody who holds one of these gets a seat back. */
  forget(holders: readonly string[]): void {
    for (const [id, { seat }] of this.#seats) if (seat.holders.some((holder) => holders.includes(holder))) this.#seats.delete(id);
  }
}
