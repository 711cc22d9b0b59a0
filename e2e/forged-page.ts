/** A page of somebody who does not keep to what the hosts say: it sends sound or a screen, and says that it does. Needs watch-peers.ts. */
import type { Page } from '@playwright/test';

type Forged = 'microphone' | 'screen';

/** The place of each in every connection (protocol/README.md). */
const PLACES: Readonly<Record<Forged, number>> = { microphone: 0, screen: 2 };

declare global {
  interface Window {
    /** Changes what the page says to the others from then on. */
    forging?: Forged;
    /** A lie was told. */
    lied?: boolean;
    packetsAtFirst?: number;
  }
}

/** To be called before the page is opened. */
export async function keepChannels(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const send = RTCDataChannel.prototype.send as (this: RTCDataChannel, data: unknown) => void;
    RTCDataChannel.prototype.send = function forge(this: RTCDataChannel, data: unknown) {
      const truth = `"${window.forging}":false`;
      if (typeof data !== 'string' || !data.includes(truth)) return void send.call(this, data);
      send.call(this, data.replace(truth, `"${window.forging}":true`));
      window.lied = true;
    };
  });
}

/** From now on a tone goes to everyone in the place of the microphone, or a picture in that of the screen, and every beat says that it is on. */
export async function forge(page: Page, what: Forged): Promise<void> {
  await page.evaluate(
    async ([forged, place]) => {
      window.forging = forged;
      const tone = (): MediaStream => {
        const context = new AudioContext();
        const oscillator = context.createOscillator();
        const destination = context.createMediaStreamDestination();
        oscillator.connect(destination);
        oscillator.start();
        return destination.stream;
      };
      const picture = (): MediaStream => {
        const canvas = document.createElement('canvas');
        const brush = canvas.getContext('2d');
        setInterval(() => brush?.fillRect(Math.random() * canvas.width, Math.random() * canvas.height, 9, 9), 50);
        return canvas.captureStream();
      };
      const [track = null] = (forged === 'microphone' ? tone() : picture()).getTracks();
      // Nor does it pause what the others say that they do not show.
      const { setParameters } = RTCRtpSender.prototype;
      RTCRtpSender.prototype.setParameters = function alwaysActive(this: RTCRtpSender, parameters) {
        for (const encoding of parameters.encodings) encoding.active = true;
        return setParameters.call(this, parameters);
      };
      for (const { pc } of window.watchedPeers ?? []) {
        const sender = pc.connectionState === 'connected' ? pc.getTransceivers()[place]?.sender : undefined;
        await sender?.replaceTrack(track);
        await sender?.setParameters(sender.getParameters());
      }
    },
    [what, PLACES[what]] as const,
  );
  await page.waitForFunction(() => window.lied === true);
}

/** Whether what is forged comes over the first connection that is open now to the page of whoever hears or sees: some of it since this was asked first. */
export async function forgedMediaArrives(page: Page, what: Forged): Promise<boolean> {
  return page.evaluate(async (place) => {
    const open = (window.watchedPeers ?? []).find(({ pc }) => pc.connectionState === 'connected');
    const receiver = open?.pc.getTransceivers()[place]?.receiver;
    const stats = [...((await receiver?.getStats())?.values() ?? [])] as RTCInboundRtpStreamStats[];
    const { packetsReceived = 0 } = stats.find(({ type }) => type === 'inbound-rtp') ?? {};
    // However few frames a second a full machine makes of it. Another connection begins at nothing.
    const atFirst = Math.min(window.packetsAtFirst ?? packetsReceived, packetsReceived);
    window.packetsAtFirst = atFirst;
    return packetsReceived - atFirst > 10;
  }, PLACES[what]);
}

/** How many of the others are heard: elements that play something. Runs in the page of whoever listens. */
export function plays(): number {
  return [...document.querySelectorAll('audio')].filter(({ srcObject }) => srcObject instanceof MediaStream && srcObject.getAudioTracks().length > 0).length;
}
