/** What a microphone hears: a voice that does not pause, where the fake one of Chromium beeps once a second; or those beeps, all of them. */
import type { BrowserContext, Page } from '@playwright/test';

/**
 * To be called before the page is opened.
 *
 * @param from `when asked`: nothing is heard before the page gets the event `voice`
 */
export async function giveVoice(page: Page, from: 'at once' | 'when asked' = 'at once'): Promise<void> {
  await page.addInitScript((start) => {
    const real = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = async (constraints) => {
      const stream = await real(constraints);
      const [beeps] = stream.getAudioTracks();
      if (!beeps) return stream;
      const context = new AudioContext();
      const tone = new OscillatorNode(context, { frequency: 440 });
      const destination = context.createMediaStreamDestination();
      tone.connect(destination);
      if (start === 'at once') tone.start();
      else addEventListener('voice', () => tone.start(), { once: true });
      stream.removeTrack(beeps);
      for (const track of destination.stream.getAudioTracks()) stream.addTrack(track);
      return stream;
    };
  }, from);
}

/**
 * Takes the browser's echo cancellation away. The fake microphones of all pages beep alike and at one pace, so that what a page plays may
 * come at a steady time before what its own microphone hears: that is an echo, and all of it is taken out, to the last bit. Whom this
 * happens to is silent for everybody, until the times have moved. There is no loudspeaker near those microphones that could echo.
 */
export async function keepEveryBeep(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const real = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = (constraints) =>
      real(typeof constraints?.audio === 'object' ? { ...constraints, audio: { ...constraints.audio, echoCancellation: false } } : constraints);
  });
}
