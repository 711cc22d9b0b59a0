/** A measured process tells its parent where it listens, and what it has used whenever it is asked. */
import { type IntervalHistogram, monitorEventLoopDelay } from 'node:perf_hooks';

export interface Usage {
  /** Processor time since the start, user and system, in seconds. */
  readonly cpuSeconds: number;
  /** What is held, in bytes: in `usage` after a garbage collection. */
  readonly memory: number;
  /** Resident memory in bytes: what the allocator keeps in reserve is in it. */
  readonly resident: number;
  /** By how much the event loop came late, in milliseconds, since the last question. */
  readonly late: { readonly p99: number; readonly most: number };
}

/** `usage` collects garbage first, which stops everything for a moment; `glance` disturbs nothing. */
export type Question = 'usage' | 'glance';
export type FromChild = { readonly url: string } | { readonly usage: Usage };

/** How often the event loop is looked at, in milliseconds. */
const RESOLUTION = 10;

/** Says that this process is ready, and answers the questions that follow. */
export function report(url: string): void {
  const delays = monitorEventLoopDelay({ resolution: RESOLUTION });
  delays.enable();
  process.on('message', (question: Question) => {
    const late = latenessOf(delays);
    // The second time for what the first one let go of: buffers outside the heap.
    if (question === 'usage') for (const _ of [1, 2]) globalThis.gc?.();
    send({ usage: { ...usageNow(), late } });
    delays.reset();
  });
  // With its parent, or at its word: by an exit and not a kill, or `--cpu-prof` would write nothing.
  process.on('disconnect', () => process.exit());
  send({ url });
}

/** What it measures is the time between two looks. */
function latenessOf(delays: IntervalHistogram): Usage['late'] {
  const milliseconds = (nanoseconds: number): number => Math.max(0, nanoseconds / 1e6 - RESOLUTION);
  return { p99: milliseconds(delays.percentile(99)), most: milliseconds(delays.max) };
}

function usageNow(): Omit<Usage, 'late'> {
  const { user, system } = process.cpuUsage();
  const { heapUsed, external, rss } = process.memoryUsage();
  return { cpuSeconds: (user + system) / 1e6, memory: heapUsed + external, resident: rss };
}

function send(message: FromChild): void {
  process.send?.(message);
}
