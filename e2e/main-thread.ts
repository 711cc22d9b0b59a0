/** What keeps a page's main thread busy, out of Chromium's own trace: by the time of the processor, which no other program of a shared machine adds to. */
import type { Browser, Page } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** Microseconds: by the clock on the wall, and on the processor. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly type?: string; readonly functionName?: string; readonly url?: string } };
}

export interface Task {
  /** Milliseconds since the trace began. */
  readonly at: number;
  /** Milliseconds on the processor, and on the wall. */
  readonly busy: number;
  readonly took: number;
  /** What it did longest, as the trace calls it. */
  readonly did: readonly string[];
}

const CATEGORIES = ['disabled-by-default-devtools.timeline', 'devtools.timeline', 'toplevel', 'v8.execute'];

/** The tasks of the page's main thread while something happens, the longest first. */
export async function tasksDuring(browser: Browser, page: Page, happens: () => Promise<void>): Promise<readonly Task[]> {
  // A mark by which the page's own process is known among those of the browser.
  const mark = `mark-${Math.random().toString(36).slice(2)}`;
  await browser.startTracing(page, { categories: [...CATEGORIES, 'blink.user_timing'] });
  await page.evaluate((name) => performance.mark(name), mark);
  await happens();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString('utf8')) as { traceEvents: TraceEvent[] };
  const main = traceEvents.find(({ name }) => name === mark);
  if (!main) throw new Error('the trace does not know the page');
  const own = traceEvents.filter(({ ph, pid, tid }) => ph === 'X' && pid === main.pid && tid === main.tid);
  return own
    .filter(({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask')
    .map(({ ts, dur = 0, tdur = dur }) => ({
      at: (ts - main.ts) / 1_000,
      busy: tdur / 1_000,
      took: dur / 1_000,
      did: own
        .filter((part) => part.ts >= ts && part.ts + (part.dur ?? 0) <= ts + dur && !part.name.includes('RunTask'))
        .toSorted((one, other) => (other.tdur ?? 0) - (one.tdur ?? 0))
        .slice(0, 6)
        .map(({ name, tdur: part = 0, args }) => `${name} ${args?.data?.functionName ?? args?.data?.type ?? ''} ${(part / 1_000).toFixed(0)} ms`),
    }))
    .toSorted((one, other) => other.busy - one.busy);
}
