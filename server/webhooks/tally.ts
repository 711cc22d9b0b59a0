/** How many events met which fate since the start, for `/metrics`. */
import type { Registry } from '#server/metrics/registry';

/** Each, what it means: it waited in the outbox; a receiver took it, did not and it is sent again, did not for too long; it could not be stored. */
const FATES = ['stored', 'delivered', 'retried', 'given-up', 'lost'] as const;

export type Fate = (typeof FATES)[number];

/** Counts one event, or several, that met this fate. */
export type Tally = (fate: Fate, events?: number) => void;

export function createTally(registry: Registry): Tally {
  const from = FATES.map((result) => ({ result }));
  const counter = registry.counter('parley_webhook_events_total', 'Webhook events, counted for each receiver, by what became of them.', from);
  return (result, events) => counter.count({ result }, events);
}
