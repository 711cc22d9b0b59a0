/** The person who is measured: a real page in a window of 1280x720, in a meeting that others are in already. */
import type { BrowserContext } from '@playwright/test';
import { watchPeers } from '../../e2e/watch-peers.ts';
import type { Stage } from '../browser.ts';
import { type Cost, costBetween } from './cost.ts';
import type { Gallery } from './gallery.ts';
import { heapOf, readWork } from './machine.ts';
import { settled } from './settle.ts';
import { readTotals } from './totals.ts';

/** `tile-sized` is the product; `off` is the same page whose senders never hear what they are to send, so that everybody gets the camera as it is. */
export type Mode = 'tile-sized' | 'off';

const MEASURED_MS = 8_000;

export interface Measured extends Cost {
  /** Lines of the tile in which the others show the picture. */
  readonly tile: number;
}

export async function measurePerson({ person }: Stage, link: string, gallery: Gallery, others: number, mode: Mode): Promise<Measured> {
  const ana = await person('Ana', mode === 'off' ? withoutAllocation : watchPeers);
  const { page } = ana;
  await ana.enter(link);
  // Whoever comes to many people joins with the microphone off; sound is a part of the price.
  const silent = ana.button('Turn on microphone');
  if (await silent.isVisible()) await silent.click();
  await page.waitForFunction((count) => document.querySelectorAll('[data-participant-id]:not([data-self])').length === count, others);
  const tile = await gallery.show(page);
  const steady = await settled(page, others, mode === 'tile-sized');
  const moment = async () => ({ work: await readWork(page.context().browser()!), totals: await page.evaluate(readTotals) });
  const before = await moment();
  await new Promise((resolve) => setTimeout(resolve, MEASURED_MS));
  const after = await moment();
  const cost = costBetween(before, after, { heap: await heapOf(page), steady });
  // Who only closes the page keeps the seat for a while. On a machine that is full a press of the mouse may never come to the button.
  await ana.button('Leave').evaluate((button: HTMLButtonElement) => button.click());
  await ana.expectScreen('left');
  await page.context().close();
  return { ...cost, tile };
}

async function withoutAllocation(context: BrowserContext): Promise<void> {
  await watchPeers(context);
  await context.addInitScript(() => {
    const set = RTCRtpSender.prototype.setParameters;
    RTCRtpSender.prototype.setParameters = function () {
      const parameters = this.getParameters();
      // Else Chromium sends a quarter of the lines to begin with, and all of them after half a minute.
      return set.call(this, this.track?.kind === 'video' ? { ...parameters, degradationPreference: 'maintain-resolution' } : parameters);
    };
  });
}
