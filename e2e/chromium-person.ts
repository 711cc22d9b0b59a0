/** A person in Chromium, whose page a test may look at closely. */
import { expect, type Locator, type Page } from '@playwright/test';
import { Person } from './person.ts';
import { chromiumTab } from './tab.ts';

/** Longest way with the keyboard from one control to another. */
const MOST_KEYS = 60;
/** In milliseconds. What a tile says may come after a patience of the call's own: of 12 seconds before a connection is given up. */
const SAID_WITHIN = 30_000;

export class ChromiumPerson extends Person {
  readonly page: Page;

  constructor(name: string, page: Page) {
    super(name, chromiumTab(page));
    this.page = page;
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  heading(name: string): Locator {
    return this.page.getByRole('heading', { name, exact: true });
  }

  /** The one place for what there is to know of the connection. */
  connection(): Locator {
    return this.page.getByRole('status', { name: 'Connection' });
  }

  /** Everybody's tile, one's own too. */
  tiles(): Locator {
    return this.page.locator('[role="group"][data-participant-id]');
  }

  /** The tile of a participant: its accessible name is theirs, and then their states. */
  tile(other: { readonly name: string }): Locator {
    return this.page.getByRole('group', { name: new RegExp(`^${other.name}(,|$)`) });
  }

  screenOf(other: { readonly name: string }): Locator {
    return this.page.getByRole('group', { name: `${other.name}'s screen`, exact: true });
  }

  /** Waits until the tile of a participant says this state (`microphone off`), or no longer says it. */
  async expectTileSays(other: { readonly name: string }, state: string, says = true): Promise<void> {
    const group = expect(this.tile(other));
    const name = new RegExp(`, ${state}(,|$)`);
    await (says ? group : group.not).toHaveAccessibleName(name, { timeout: SAID_WITHIN });
  }

  /** Another tab of the same browser (same cookies and storage), empty unless `open` brings it about. */
  async anotherTab(name: string, open: () => Promise<unknown> = () => this.page.context().newPage()): Promise<ChromiumPerson> {
    const [page] = await Promise.all([this.page.context().waitForEvent('page'), open()]);
    return new ChromiumPerson(name, page);
  }

  /** Presses a button that closes the page it stands on: the page may be gone before it has answered the press. */
  async pressAndBeGone(name: string): Promise<void> {
    await this.button(name).click().catch((reason: unknown) => {
      if (!String(reason).includes('has been closed')) throw reason;
    });
    await expect.poll(() => this.page.isClosed()).toBe(true);
  }

  /** Moves the focus with the keyboard alone until the control has it. */
  async keyTo(role: 'button' | 'textbox' | 'tab' | 'checkbox', name: string, key = 'Tab'): Promise<void> {
    const control = this.page.getByRole(role, { name, exact: true });
    // The keyboard passes by what cannot be pressed yet.
    await expect(control).toBeEnabled();
    for (let pressed = 0; pressed < MOST_KEYS; pressed++) {
      if (await control.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press(key);
    }
    throw new Error(`${MOST_KEYS} times ${key} did not lead to the ${role} ${name}`);
  }
}
