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
 * browser itself believes says more of the machine: where that is full it falls. As with Chromium, it shows only while the camera is sent that
 * the line has become wider.
 */
export async function pretendLine({ page }: ChromiumPerson): Promise<void> {
  await page.addInitScript((wide) => {
    window.lineCarries = wide;
    let believed = wide;
    const getStats = RTCPeerConnection.prototype.getStats;
    RTCPeerConnection.prototype.getStats = async function pretendedStats(this: RTCPeerConnection) {
      const report = await getStats.call(this);
      const entries = [...(report as unknown as Map<string, RTCStats & { mid?: string; active?: boolean }>)];
      // The camera has the second of the fixed media sections.
      const sendsPicture = entries.some(([, { type, mid, active }]) => type === 'outbound-rtp' && mid === '1' && active === true);
      const carries = window.lineCarries ?? wide;
      believed = sendsPicture ? carries : Math.min(believed, carries);
      const pretended = (entry: RTCStats) => (entry.type === 'candidate-pair' ? { ...entry, availableOutgoingBitrate: believed } : entry);
      return new Map(entries.map(([id, entry]) => [id, pretended(entry)])) as unknown as RTCStatsReport;
    };
  }, WIDE);
}

export const setLine = ({ page }: ChromiumPerson, carries: number) => page.evaluate((value) => (window.lineCarries = value), carries);
