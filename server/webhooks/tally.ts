/** How many events met which fate since the start, for `/metrics`. */

const FATES = {
  stored: 'waited in the outbox',
  delivered: 'was taken by a receiver',
  retried: 'was not taken, and is sent again',
  'given-up': 'was not taken for too long',
  lost: 'could not be stored',
} as const;

export type Fate = keyof typeof FATES;

export class Tally {
  readonly #counts = new Map<Fate, number>();

  count(fate: Fate, events = 1): void {
    this.#counts.set(fate, (this.#counts.get(fate) ?? 0) + events);
  }

  /** The text format 0.0.4 of Prometheus. */
  get metrics(): string {
    const fates = Object.keys(FATES) as Fate[];
    return [
      '# HELP parley_webhook_events_total Webhook events, counted for each receiver, by what became of them.',
      '# TYPE parley_webhook_events_total counter',
      ...fates.map((fate) => `parley_webhook_events_total{result="${fate}"} ${this.#counts.get(fate) ?? 0}`),
      '',
    ].join('\n');
  }
}
