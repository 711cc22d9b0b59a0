/** A microphone with a voice that does not pause, where the fake one of Chromium beeps once a second. */
import type { Page } from '@playwright/test';

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
