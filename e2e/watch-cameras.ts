/** Reads in a page what came of the others' pictures. */
import type { Page } from '@playwright/test';

/** Which of the fixed media sections: as the engine has them. */
export type PictureSection = '1' | '2';

/** What came of the others' cameras (`1`) or screens (`2`) so far. */
export interface Received {
  /** When it was read, in milliseconds. */
  readonly at: number;
  readonly bytes: number;
  readonly frames: number;
  /** Of the last frame, in pixels. */
  readonly height: number;
}

declare global {
  interface Window {
    readCameras?: (mid?: PictureSection) => Promise<Received>;
  }
}

export async function watchCameras(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.readCameras = async (section = '1') => {
      const open = (window.watchedPeers ?? []).filter(({ pc }) => pc.connectionState === 'connected');
      const reports = await Promise.all(open.map(async ({ pc }) => Array.from((await pc.getStats()).values()) as RTCInboundRtpStreamStats[]));
      const cameras = reports.flat().filter(({ type, mid }) => type === 'inbound-rtp' && mid === section);
      const sum = (of: (camera: RTCInboundRtpStreamStats) => number | undefined) => cameras.reduce((total, camera) => total + (of(camera) ?? 0), 0);
      return { at: performance.now(), bytes: sum((camera) => camera.bytesReceived), frames: sum((camera) => camera.framesDecoded), height: sum((camera) => camera.frameHeight) };
    };
  });
}
