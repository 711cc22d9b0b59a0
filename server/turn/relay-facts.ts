/** What the watch knows, for programs: as JSON in `/readyz`, as text for Prometheus in `/metrics`. No credential is in either. */
import type { Registry } from '#server/metrics/registry';
import type { RelayReport, UrlReport } from './relay-watch.ts';

export function relayFacts({ state, urls }: RelayReport): unknown {
  return { state, urls: urls.map(urlFacts) };
}

function urlFacts({ url, result, at }: UrlReport): unknown {
  const checked = new Date(at).toISOString();
  return result.outcome === 'proved'
    ? { url, state: 'available', milliseconds: Math.round(result.milliseconds), family: result.family, checked }
    : { url, state: 'failing', cause: result.cause, ...(result.detail === undefined ? {} : { detail: result.detail }), checked };
}

/** @param report what the watch knows when somebody asks */
export function measureRelay(registry: Registry, report: () => RelayReport): void {
  registry.gauge('parley_turn_up', 'Whether the TURN URL gave a relayed address when it was last asked.', () =>
    report().urls.map(({ url, result }) => [{ url }, result.outcome === 'proved' ? 1 : 0]),
  );
  registry.gauge('parley_turn_probe_seconds', 'How long the TURN URL took to give a relayed address.', () =>
    report().urls.flatMap(({ url, result }) => (result.outcome === 'proved' ? [[{ url }, Math.round(result.milliseconds * 10) / 10_000] as const] : [])),
  );
}
