/** When a meeting has come to rest: everybody is there, every picture moves, and what is sent grows and falls no more. */
import type { Page } from '@playwright/test';
import { readTotals, type Totals } from './totals.ts';

const CONNECTED_WITHIN_MS = 60_000;
/** A bitrate is steady when it stayed within this part of its mean for so many seconds; whatever has not become so is measured as it is. */
const SPREAD = 0.15;
const STEADY_FOR = 4;
const STEADY_WITHIN_MS = 30_000;

/**
 * @param allSeen whether it is an error where somebody sends or gets no picture in time, and not only no rest
 * @returns whether it came to rest in time
 */
export async function settled(page: Page, others: number, allSeen: boolean): Promise<boolean> {
  const appears = ({ framesDecoded, framesSent }: Totals) => framesDecoded.length === others && [...framesDecoded, ...framesSent].every((frames) => frames > 0);
  await page.waitForFunction(() => (window.watchedPeers ?? []).some(({ pc }) => pc.connectionState === 'connected'), undefined, { timeout: CONNECTED_WITHIN_MS });
  const began = Date.now();
  let last = await page.evaluate(readTotals);
  while (!appears(last)) {
    if (Date.now() - began > CONNECTED_WITHIN_MS) {
      if (allSeen) throw new Error(`not everybody is seen: ${JSON.stringify(last)}`);
      return false;
    }
    last = await afterSecond(page);
  }
  const steadyBy = Date.now() + STEADY_WITHIN_MS;
  let rates: readonly number[] = [];
  while (!isSteady(rates)) {
    if (Date.now() > steadyBy) return false;
    const now = await afterSecond(page);
    // An encoder that believes its line to be narrow begins with few lines, and takes its time for more.
    rates = now.held > 0 ? [] : [...rates, (now.bytes - last.bytes) / (now.at - last.at)].slice(-STEADY_FOR);
    last = now;
  }
  return true;
}

function isSteady(rates: readonly number[]): boolean {
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
  return rates.length === STEADY_FOR && Math.max(...rates) - Math.min(...rates) <= SPREAD * mean;
}

async function afterSecond(page: Page): Promise<Totals> {
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  return page.evaluate(readTotals);
}
