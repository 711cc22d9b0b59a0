/** Keeps what a page plays that is no live stream, and on which speaker. */
import type { Page } from '@playwright/test';

declare global {
  interface Window {
    playedOn?: { source: string; speaker: string }[];
  }
}

/** To be called before the page is opened. */
export async function watchPlaying(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const played: { source: string; speaker: string }[] = [];
    window.playedOn = played;
    const play = HTMLMediaElement.prototype.play;
    HTMLMediaElement.prototype.play = async function playAndTell(this: HTMLMediaElement) {
      await play.call(this);
      if (this.srcObject === null) played.push({ source: this.currentSrc, speaker: this.sinkId });
    };
  });
}

/** The ids of the speakers, one for each time that something of this name was played. */
export async function heardPlaying(page: Page, name: string): Promise<string[]> {
  const played = (await page.evaluate(() => window.playedOn)) ?? [];
  return played.filter(({ source }) => source.includes(name)).map(({ speaker }) => speaker);
}
