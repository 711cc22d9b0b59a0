/** A line that carries what a test says, whatever the browser makes of the machine. */
import type { ChromiumPerson } from './chromium-person.ts';

declare global {
  interface Window {
    /** Bits a second, where the page is to believe them. */
    lineCarries?: number;
  }
}

/** What a line carries that is good enough for any picture here, and what one carries next to nothing; bits a second. */
export const [WIDE, NARROW] = [1_000_000, 30_000];

/**
 * Makes this page believe that its line carries what `setLine` says, and at first enough (W3C webrtc-stats, availableOutgoingBitrate). What the
 * browser itself believes says more of the machine: where that is full it falls, and after a time with sound alone it may not rise for long.
 */
export async function pretendLine({ page }: ChromiumPerson): Promise<void> {
  await page.addInitScript((wide) => {
    window.lineCarries = wide;
    const getStats = RTCPeerConnection.prototype.getStats;
    RTCPeerConnection.prototype.getStats = async function pretendedStats(this: RTCPeerConnection) {
      const report = await getStats.call(this);
      const pretended = (entry: RTCStats) => (entry.type === 'candidate-pair' ? { ...entry, availableOutgoingBitrate: window.lineCarries } : entry);
      return new Map(Array.from(report as unknown as Map<string, RTCStats>, ([id, entry]) => [id, pretended(entry)])) as unknown as RTCStatsReport;
    };
  }, WIDE);
}

export const setLine = ({ page }: ChromiumPerson, carries: number) => page.evaluate((value) => (window.lineCarries = value), carries);
