/** What a crowd counts while it talks. */
import { type Counts, Latencies } from './latencies.ts';

export interface Told {
  readonly sent: number;
  readonly received: number;
  readonly outOfOrder: number;
  /** Requests that the server did not grant. */
  readonly refused: number;
  /** Sockets that ended without having been told to. */
  readonly cut: number;
  /** From sending a signal to having it, since the last time that somebody asked. */
  readonly relays: Counts;
  /** From opening a socket to having a seat. */
  readonly joins: Counts;
}

export class Tally {
  sent = 0;
  received = 0;
  outOfOrder = 0;
  refused = 0;
  cut = 0;
  readonly relays = new Latencies();
  readonly joins = new Latencies();

  tell(): Told {
    const { sent, received, outOfOrder, refused, cut } = this;
    return { sent, received, outOfOrder, refused, cut, relays: this.relays.take(), joins: this.joins.take() };
  }
}

export function sum(tallies: readonly Told[], figure: 'sent' | 'received' | 'outOfOrder' | 'refused' | 'cut'): number {
  return tallies.reduce((total, told) => total + told[figure], 0);
}

export function allOf(tallies: readonly Told[], which: 'relays' | 'joins'): Latencies {
  return tallies.reduce((all, told) => all.merge(told[which]), new Latencies());
}
