/** What the watch knows, for programs: as JSON in `/readyz`, as text for Prometheus in `/metrics`. No credential is in either. */
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

/** The text format 0.0.4 of Prometheus. */
export function relayMetrics({ urls }: RelayReport): string {
  const up = urls.map(({ url, result }) => `parley_turn_up{url="${url}"} ${result.outcome === 'proved' ? 1 : 0}`);
  const seconds = urls.flatMap(({ url, result }) =>
    result.outcome === 'proved' ? [`parley_turn_probe_seconds{url="${url}"} ${(result.milliseconds / 1_000).toFixed(4)}`] : [],
  );
  return [
    '# HELP parley_turn_up Whether the TURN URL gave a relayed address when it was last asked.',
    '# TYPE parley_turn_up gauge',
    ...up,
    '# HELP parley_turn_probe_seconds How long the TURN URL took to give a relayed address.',
    '# TYPE parley_turn_probe_seconds gauge',
    ...seconds,
    '',
  ].join('\n');
}
