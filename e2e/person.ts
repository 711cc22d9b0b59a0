/** A person with a browser: what they do, and what they notice of the others. */
import { expect } from '@playwright/test';
import { framesSeen, levelHeard, microphoneHere, soundsHere } from './senses.ts';
import type { Tab } from './tab.ts';

/** Enough frames that it is a moving picture and not one lucky key frame. */
const GROWING = 5;
/** Above any comfort noise, far below a beep. */
const AUDIBLE = 0.01;
const NOTICE_WITHIN_MS = 30_000;
/** What is said of a page that went on to its next address before it had answered. */
const WENT_ON = 'Execution context was destroyed';

export class Person {
  readonly name: string;
  readonly tab: Tab;

  constructor(name: string, tab: Tab) {
    this.name = name;
    this.tab = tab;
  }

  async openLobby(link: string): Promise<void> {
    await this.tab.goto(link);
    await this.expectScreen('lobby');
    await this.tab.fill('Your name', this.name);
  }

  async join(): Promise<void> {
    await this.tab.click('Join now');
    await this.expectScreen('meeting');
  }

  /** From the link to the meeting. */
  async enter(link: string): Promise<void> {
    await this.openLobby(link);
    await this.join();
  }

  /** Waits until the page says that it shows this screen (`data-state` of `<main>`). */
  async expectScreen(state: string): Promise<void> {
    const shown = async () => {
      try {
        return await this.tab.read(() => document.querySelector('main')?.dataset['state'] ?? 'nothing', undefined);
      } catch (reason) {
        // A link or a reload may have been pressed just before: the next look finds what it led to.
        if (!String(reason).includes(WENT_ON)) throw reason;
        return 'nothing';
      }
    };
    await expect.poll(shown, { message: `the screen of ${this.name}`, timeout: NOTICE_WITHIN_MS }).toBe(state);
  }

  /** Sees the other's camera move: frames are decoded, and more of them after that. */
  async expectSees(other: { readonly name: string }): Promise<void> {
    await this.expectFramesGrow(`${this.name} sees ${other.name}`, { name: other.name });
  }

  async expectSeesScreenOf(other: { readonly name: string }): Promise<void> {
    await this.expectFramesGrow(`${this.name} sees the screen of ${other.name}`, { name: other.name, screen: true });
  }

  async expectHears(other: { readonly name: string }): Promise<void> {
    const level = () => this.tab.read(levelHeard, { name: other.name });
    try {
      await expect.poll(level, { message: `${this.name} hears ${other.name}`, timeout: NOTICE_WITHIN_MS }).toBeGreaterThan(AUDIBLE);
    } catch (cause) {
      // Seldom, and only where a machine is full: what was silent has to be in the report, for it will not come again.
      const [here, there] = await Promise.all([this.tab.read(soundsHere, undefined), other instanceof Person ? other.tab.read(microphoneHere, undefined) : 'not known']);
      throw new Error(`${this.name} does not hear ${other.name}: ${here}; what ${other.name} sends: ${there}`, { cause });
    }
  }

  /** Hears a second and a half of silence from somebody whose picture is there. */
  async expectHearsNothingOf(other: { readonly name: string }): Promise<void> {
    await this.expectSees(other);
    const level = () => this.tab.read(levelHeard, { name: other.name });
    await expect.poll(level, { message: `${this.name} hears nothing of ${other.name}`, timeout: NOTICE_WITHIN_MS }).toBeLessThan(AUDIBLE);
  }

  async expectSeesAndHears(others: readonly { readonly name: string }[]): Promise<void> {
    for (const other of others) {
      await this.expectSees(other);
      await this.expectHears(other);
    }
  }

  private async expectFramesGrow(message: string, whose: { name: string; screen?: boolean }): Promise<void> {
    const frames = () => this.tab.read(framesSeen, whose);
    let before = await frames();
    const grown = async () => {
      const now = await frames();
      // Fewer than before, and not none for being hidden: another element shows them now, whose count began at nothing.
      if (now > 0 && now < before) before = 0;
      return now - before;
    };
    await expect.poll(grown, { message, timeout: NOTICE_WITHIN_MS }).toBeGreaterThan(GROWING);
  }
}
