/** What a browser, and everything together, take of the machine. */
import { cpus } from 'node:os';
import type { Browser, Page } from '@playwright/test';

export interface Work {
  /** Seconds of processor time of all the browser's processes (Chrome DevTools Protocol, SystemInfo.getProcessInfo). */
  readonly browser: number;
  /** Of the machine, whoever works: seconds of all its processors, and how many of them were idle. */
  readonly all: number;
  readonly idle: number;
}

export async function readWork(browser: Browser): Promise<Work> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const times = cpus().map(({ times }) => times);
  const milliseconds = times.flatMap((time) => Object.values(time)).reduce((sum, time) => sum + time, 0);
  const idle = times.reduce((sum, time) => sum + time.idle, 0);
  return { browser: processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0), all: milliseconds / 1_000, idle: idle / 1_000 };
}

/** What the page's scripts hold after a garbage collection, in megabytes. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}
