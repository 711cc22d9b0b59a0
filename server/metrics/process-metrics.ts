/** What the process costs, under the names that Prometheus' own clients use where there are such. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Registry } from './registry.ts';

/** How often the loop is looked at, in milliseconds; the delay is counted beyond it. */
const RESOLUTION = 10;
const QUANTILES = [0.5, 0.99, 1];

/** @returns the way to stop */
export function measureProcess(registry: Registry): () => void {
  const loop = monitorEventLoopDelay({ resolution: RESOLUTION });
  loop.enable();
  registry.gauge('parley_event_loop_delay_seconds', 'How late the event loop was since this was asked last: the median, the 99th percentile and the worst.', () => {
    const late = QUANTILES.map((quantile) => {
      const microseconds = loop.count === 0 ? 0 : Math.round(loop.percentile(quantile * 100) / 1_000);
      return [{ quantile: String(quantile) }, Math.max(0, microseconds - RESOLUTION * 1_000) / 1e6] as const;
    });
    loop.reset();
    return late;
  });
  registry.gauge('process_resident_memory_bytes', 'Resident memory.', () => process.memoryUsage.rss());
  registry.sum('process_cpu_seconds_total', 'Time of the processor, in user and system mode.', () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6;
  });
  registry.gauge('process_start_time_seconds', 'When the process was started, in seconds since 1970.', () => Math.round(Date.now() / 1_000 - process.uptime()));
  return () => loop.disable();
}
