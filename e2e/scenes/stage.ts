/** Where scenes are played: a scene leads a page from state to state, and shows each to whoever wants to look at it. */
import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Crowd } from '../crowd.ts';
import type { Server } from '../server.ts';
import type { Labels } from './labels.ts';

export interface Stage {
  readonly server: Server;
  readonly crowd: Crowd;
  readonly labels: Labels;
  /** The page of somebody new, in a browser of their own. */
  readonly open: () => Promise<Page>;
  /** Looks at the page as it is now. */
  readonly show: (state: string, page: Page) => Promise<void>;
}

export type Scene = (stage: Stage) => Promise<void>;

/** Waits until the page says that it shows this screen. */
export async function expectScreen(page: Page, state: string): Promise<void> {
  await expect(page.locator('main')).toHaveAttribute('data-state', state, { timeout: 30_000 });
}

export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

/** From the link, or from the lobby that is there already, to the meeting. */
export async function enter(page: Page, labels: Labels, name: string, link?: string): Promise<void> {
  if (link !== undefined) await page.goto(link);
  await expectScreen(page, 'lobby');
  await page.getByRole('textbox', { name: labels.yourName }).fill(name);
  await button(page, labels.join).click();
  await expectScreen(page, 'meeting');
}

/** Presses a button of the bar, or of the sheet, where a phone has it. */
export async function press(page: Page, labels: Labels, name: string): Promise<void> {
  const inBar = page.getByRole('toolbar').getByRole('button', { name, exact: true });
  if (!(await inBar.isVisible())) await button(page, labels.more).click();
  await page.getByRole('button', { name, exact: true }).filter({ visible: true }).click();
}
