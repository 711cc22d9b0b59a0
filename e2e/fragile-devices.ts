/** A microphone with a voice, and a camera, that a test can take away from a page as a phone does. */
import type { Page } from '@playwright/test';

interface FragileDevice {
  readonly track: MediaStreamTrack;
  readonly tone?: OscillatorNode;
}

declare global {
  interface Window {
    fragileDevices?: FragileDevice[];
    /** The name of the error that the next requests reject with. */
    devicesTaken?: string;
  }
}

/** To be called before the page is opened. */
export async function giveFragileDevices(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const given: FragileDevice[] = [];
    window.fragileDevices = given;
    const real = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = async (constraints) => {
      if (window.devicesTaken !== undefined) throw new DOMException('taken by the test', window.devicesTaken);
      const stream = await real(constraints);
      for (const beeps of stream.getAudioTracks()) {
        const context = new AudioContext();
        const tone = new OscillatorNode(context, { frequency: 440 });
        const destination = context.createMediaStreamDestination();
        tone.connect(destination);
        tone.start();
        stream.removeTrack(beeps);
        for (const track of destination.stream.getAudioTracks()) {
          stream.addTrack(track);
          given.push({ track, tone });
        }
      }
      given.push(...stream.getVideoTracks().map((track) => ({ track })));
      return stream;
    };
  });
}

/** How many microphones and cameras the page was given so far. */
export async function devicesGiven(page: Page): Promise<number> {
  return page.evaluate(() => window.fragileDevices?.length ?? 0);
}

/**
 * Takes the microphone in use away: `silent`, and live all the same; `muted`, as the browser says it of a track; `ended`, with the
 * event that a page hears.
 */
export async function takeMicrophone(page: Page, how: 'silent' | 'muted' | 'ended'): Promise<void> {
  await page.evaluate((taken) => {
    const { track, tone } = window.fragileDevices!.findLast(({ track: { kind } }) => kind === 'audio')!;
    tone?.disconnect();
    if (taken === 'muted') Object.defineProperty(track, 'muted', { value: true });
    if (taken !== 'ended') return;
    track.stop();
    track.dispatchEvent(new Event('ended'));
  }, how);
}

/** From now on, until `undefined`, every request rejects with an error of this name. */
export async function refuse(page: Page, error: string | undefined): Promise<void> {
  await page.evaluate((name) => {
    if (name === undefined) delete window.devicesTaken;
    else window.devicesTaken = name;
  }, error);
}
