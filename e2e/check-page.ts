/** The page that checks the connection, as a person reads it. */
import { expect, type Locator, type Page } from '@playwright/test';

/** What the page promises, in milliseconds. */
const RESULT_WITHIN = 10_000;

export class CheckPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The sentence on top. */
  verdict(): Locator {
    return this.page.getByRole('status').filter({ hasText: /^(You|Checking)/ });
  }

  /** The row with this title; the STUN and TURN rows also by their URL. */
  row(title: string): Locator {
    return this.page.getByRole('list', { name: 'Checks' }).getByRole('listitem').filter({ hasText: title });
  }

  /** Opens the page, and waits for the result as long as the page says that it takes at the most. */
  async open(url: string): Promise<void> {
    await this.page.goto(url);
    await expect(this.page.locator('main[data-state="check"]')).toBeVisible();
    await this.expectResult();
  }

  async runAgain(): Promise<void> {
    await this.page.getByRole('button', { name: 'Run again', exact: true }).click();
    await this.expectResult();
  }

  private async expectResult(): Promise<void> {
    await expect(this.verdict()).toHaveText(/^You/, { timeout: RESULT_WITHIN });
  }
}
