/** A microphone with a voice that does not pause, where the fake one of Chromium beeps once a second. */
import type { Page } from '@playwright/test';

/** To be called before the page is opened. */
export async function giveVoice(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const real = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = async (constraints) => {
      const stream = await real(constraints);
      const [beeps] = stream.getAudioTracks();
      if (!beeps) return stream;
      const context = new AudioContext();
      const tone = new OscillatorNode(context, { frequency: 440 });
      const destination = context.createMediaStreamDestination();
      tone.connect(destination);
      tone.start();
      stream.removeTrack(beeps);
      for (const track of destination.stream.getAudioTracks()) stream.addTrack(track);
      return stream;
    };
  });
}
