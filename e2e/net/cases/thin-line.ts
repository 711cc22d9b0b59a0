/**
 * A line that carries a voice and no picture for a time, and is good again, in a call of two: so little goes out then that no browser finds
 * out by itself how good. Once the two reach each other directly, once by a relay over TCP.
 */
import { setTimeout as pass } from 'node:timers/promises';
import { FILM_RATE, webcamFilm } from '../../../bench/mesh/webcam-film.ts';
import { readTotals } from '../../../bench/mesh/totals.ts';
import { chromiumFlags } from '../../chromium-flags.ts';
import type { ChromiumPerson } from '../../chromium-person.ts';
import { personIn } from '../browser.ts';
import type { Line } from '../cable.ts';
import type { Case } from '../case.ts';
import { labelShown } from '../label.ts';
import { inLab } from '../lab.ts';
import { pictureBack } from '../picture.ts';
import type { RouterKind } from '../router.ts';
import { type Row, seconds, timeRow } from '../row.ts';

const WINDOW = { width: 1_280, height: 720 };
const LINE: Line = { loss: 0, delay: 10, rate: 3_000_000, down: 20_000_000, queue: 200 };
const THIN: Line = { ...LINE, rate: 100_000, queue: 500 };

/** In milliseconds. */
const SETTLED_WITHIN = 45_000;
const VOICE_FROM = 20_000;
const THIN_FOR = 45_000;
const BACK_WITHIN = 30_000;
const SHARP_WITHIN = 60_000;
const LOOK_EVERY = 500;

/** Lines of the picture, as many as the tile shows. */
const SHARP = 540;
/** Of the voice, while the line is probed now and then; before, what was sent of the picture is still on its way. */
const CONCEALED = 0.05;

export const thinLine: Case = async ({ folder }) => [...(await over('directly', 'cone', folder)), ...(await over('by a relay', 'no-udp', folder))];

function over(way: string, kind: RouterKind, folder: string): Promise<readonly Row[]> {
  return inLab({ folder }, async (lab) => {
    const cable = lab.cable('ana-cable');
    const home = await lab.routedHome('ana', kind, cable, [...chromiumFlags(1, FILM_RATE), `--use-file-for-fake-video-capture=${webcamFilm()}`]);
    cable.become(LINE);
    const far = await lab.home('ben', 'cone');
    const { link } = await lab.server.createRoom();
    const [ana, ben] = [await personIn(home.browser, 'Ana', WINDOW), await personIn(far.browser, 'Ben', WINDOW)];
    for (const one of [ana, ben]) await one.enter(link);
    await ben.expectSeesAndHears([ana]);
    const began = await sharpAfter(ana, SHARP, SETTLED_WITHIN);

    const event = Date.now();
    cable.become(THIN);
    const told = labelShown(ben, ana, /Picture paused/, event, THIN_FOR);
    await pass(event + VOICE_FROM - Date.now());
    const before = await voiceOf(ben);
    await pass(event + THIN_FOR - Date.now());
    const concealed = concealedSince(before, await voiceOf(ben));

    const again = Date.now();
    cable.become(LINE);
    const sharp = sharpAfter(ana, SHARP, SHARP_WITHIN);
    const back = await pictureBack(ben, ana, again, SHARP_WITHIN);
    const lines = (name: string, time: number): Row => timeRow(`${name}: ${SHARP} lines`, [time], { median: SHARP_WITHIN, worst: SHARP_WITHIN });
    const name = `two people ${way}`;
    return [
      lines(`${name}, 3 Mbit/s up`, began),
      { case: `${name}, 100 kbit/s up meanwhile: told there`, measured: `after ${seconds(await told)}`, bar: 'told', reached: Number.isFinite(await told) },
      { case: `${name}, 100 kbit/s up meanwhile: sound, from ${seconds(VOICE_FROM)} on`, measured: `${(concealed * 100).toFixed(1)} % concealed`, bar: `${CONCEALED * 100} %`, reached: concealed <= CONCEALED },
      timeRow(`${name}, 3 Mbit/s again: the picture`, [back], { median: BACK_WITHIN, worst: BACK_WITHIN }),
      lines(`${name}, 3 Mbit/s again`, await sharp),
    ];
  });
}

/** Milliseconds until this page sends a picture of so many lines; infinite where it does not. */
async function sharpAfter({ page }: ChromiumPerson, lines: number, patience: number): Promise<number> {
  const since = Date.now();
  while (Date.now() < since + patience) {
    const { heights } = await page.evaluate(readTotals);
    if (heights.some((height) => height >= lines)) return Date.now() - since;
    await pass(LOOK_EVERY);
  }
  return Number.POSITIVE_INFINITY;
}

interface Voice {
  /** Samples that were played, and of those what was made up for want of a packet. */
  readonly samples: number;
  readonly concealed: number;
}

/** The one voice that comes to this page, of all time. */
const voiceOf = ({ page }: ChromiumPerson): Promise<Voice> =>
  page.evaluate(async () => {
    const open = (window.watchedPeers ?? []).filter(({ pc }) => pc.connectionState === 'connected');
    const entries = (await Promise.all(open.map(async ({ pc }) => Array.from((await pc.getStats()).values()) as RTCStats[]))).flat();
    const voice = entries.find((entry): entry is RTCInboundRtpStreamStats => entry.type === 'inbound-rtp' && (entry as RTCInboundRtpStreamStats).mid === '0');
    return { samples: voice?.totalSamplesReceived ?? 0, concealed: voice?.concealedSamples ?? 0 };
  });

const concealedSince = (before: Voice, now: Voice): number => (now.concealed - before.concealed) / (now.samples - before.samples);
