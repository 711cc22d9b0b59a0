/** Keeps every track that a page got from a camera, a microphone or a screen, so that a test can ask which lights are still on. */
import type { BrowserContext, Page } from '@playwright/test';

declare global {
  interface Window {
    capturedTracks?: MediaStreamTrack[];
    cameraRefused?: boolean;
  }
}

export async function watchDevices(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const captured: MediaStreamTrack[] = [];
    window.capturedTracks = captured;
    const devices = navigator.mediaDevices;
    for (const method of ['getUserMedia', 'getDisplayMedia'] as const) {
      const original = devices[method].bind(devices);
      devices[method] = async (constraints) => {
        const stream = await original(constraints);
        captured.push(...stream.getTracks());
        return stream;
      };
    }
  });
}

/** The kinds of devices that still capture, as `audio`, `video`: what the browser's own light would show. */
export async function capturing(page: Page): Promise<string[]> {
  const kinds = await page.evaluate(() =>
    (window.capturedTracks ?? []).filter((track) => track.readyState === 'live').map((track) => track.kind),
  );
  return [...new Set(kinds)].sort();
}

/** The ids of the devices that capture now. */
export async function capturingFrom(page: Page): Promise<(string | undefined)[]> {
  return page.evaluate(() =>
    (window.capturedTracks ?? []).filter((track) => track.readyState === 'live').map((track) => track.getSettings().deviceId),
  );
}

/** Makes every getUserMedia of the page reject with a DOMException of this name. */
export async function refuseDevices(page: Page, name: string, message = 'refused by the test'): Promise<void> {
  await page.addInitScript(
    (refusal) => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException(refusal.message, refusal.name));
    },
    { name, message },
  );
}

/** Makes the page believe that this person denies the camera, and nothing else, until `allowCamera`. */
export async function refuseCamera(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const real = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    window.cameraRefused = true;
    navigator.mediaDevices.getUserMedia = (constraints) =>
      window.cameraRefused && constraints?.video ? Promise.reject(new DOMException('Permission denied', 'NotAllowedError')) : real(constraints);
    const query = navigator.permissions.query.bind(navigator.permissions);
    navigator.permissions.query = async (permission) => {
      const status = await query(permission);
      if (window.cameraRefused && permission.name === 'camera') Object.defineProperty(status, 'state', { value: 'denied' });
      return status;
    };
  });
}

export async function allowCamera(page: Page): Promise<void> {
  await page.evaluate(() => (window.cameraRefused = false));
}
