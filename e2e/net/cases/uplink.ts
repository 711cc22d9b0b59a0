/**
 * Seven people, and one of them behind a line that carries little towards the internet, as most lines of homes do: first 3 Mbit/s, which
 * is enough, then half a megabit, which carries the voice and hardly a picture, then 3 Mbit/s again. That one has a browser; the others
 * are engines in Node with real WebRTC, at a public address.
 */
import { meeting } from '../../../app/_words/en/meeting.ts';
import { Gallery } from '../../../bench/mesh/gallery.ts';
import { settled } from '../../../bench/mesh/settle.ts';
import { FILM_RATE, webcamFilm } from '../../../bench/mesh/webcam-film.ts';
import { median } from '../../../bench/table.ts';
import { chromiumFlags } from '../../chromium-flags.ts';
import type { ChromiumPerson } from '../../chromium-person.ts';
import { sound } from '../../sound.ts';
import { personIn } from '../browser.ts';
import type { Line } from '../cable.ts';
import type { Case } from '../case.ts';
import { type Home, inLab, type Lab } from '../lab.ts';
import { concealedOfVoice, frameRates, latest, type Look, longestSilence, lookUntil, lossOfVoice, roundTrips, uploadOf } from '../looks.ts';
import { type Row, seconds } from '../row.ts';

const OTHERS = 6;
const WINDOW = { width: 1_280, height: 720 };
const LINE: Line = { loss: 0, delay: 10, rate: 3_000_000, down: 20_000_000, queue: 200 };
const WEAK: Line = { ...LINE, rate: 500_000 };

/** In milliseconds. */
const MEASURED_FOR = 15_000;
const WEAK_FOR = 30_000;
const BACK_WITHIN = 60_000;
/** Of what is measured now, these last milliseconds. */
const NOW = 2_500;

const ROUND_TRIP = 100;
const FRAMES = 12;
const LOSS = 0.01;
/** A voice that goes on: no pause that would be taken for one of the speaker's, and so little made up that nobody minds. */
const PAUSE = 400;
const CONCEALED = 0.05;

export const uplink: Case = ({ folder }) => {
  // Chromium takes the last of two flags of one name. To write a film takes seconds in which nothing else is done.
  const flags = [...chromiumFlags(1, FILM_RATE, sound('voice')), `--use-file-for-fake-video-capture=${webcamFilm()}`];
  return inLab({ folder }, async (lab) => {
    const cable = lab.cable('ana-cable');
    const home = await lab.routedHome('ana', 'cone', cable, flags);
    cable.become(LINE);
    const others = new Gallery(lab.publicMachine('others').inside);
    try {
      const { ana, tile } = await meet(lab, home, others);
      const measured = await watch(ana, others, (looks) => lasts(looks, MEASURED_FOR));
      cable.become(WEAK);
      const weak = await watch(ana, others, (looks) => lasts(looks, WEAK_FOR));
      cable.become(LINE);
      const again = await watch(ana, others, (looks) => lasts(looks, BACK_WITHIN) || (lasts(looks, NOW) && Math.min(...frameRates(latest(looks, NOW))) >= FRAMES));
      const lost = await ana.page.evaluate(() => (window.watchedPeers ?? []).flatMap(({ states }) => states).filter((state) => state === 'disconnected' || state === 'failed').length);
      return [...wideRows(measured, tile), ...weakRows(weak), againRow(again), { case: 'all the while: nothing disconnects', measured: `${lost} times lost`, bar: 'none', reached: lost === 0 }];
    } finally {
      others.close();
    }
  });
};

async function meet(lab: Lab, { browser }: Home, others: Gallery): Promise<{ readonly ana: ChromiumPerson; readonly tile: number }> {
  const { link } = await lab.server.createRoom();
  await others.grow(link, OTHERS, true);
  const ana = await personIn(browser, 'Ana', WINDOW);
  await ana.enter(link);
  await ana.page.waitForFunction((count) => document.querySelectorAll('[data-participant-id]:not([data-self])').length === count, OTHERS);
  // Tiles are laid out anew while people come.
  let [tile, before] = [await others.show(ana.page), 0];
  while (tile !== before) {
    await settled(ana.page, OTHERS, true);
    [before, tile] = [tile, await others.show(ana.page)];
  }
  return { ana, tile };
}

const watch = (ana: ChromiumPerson, others: Gallery, done: (looks: readonly Look[]) => boolean) => lookUntil(ana, others, meeting.weakLine, done);

const lasts = (looks: readonly Look[], milliseconds: number): boolean => looks.at(-1)!.at - looks[0]!.at >= milliseconds;

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** @param tile lines in which the others show the picture */
function wideRows(looks: readonly Look[], tile: number): readonly Row[] {
  const [trips, rates, loss] = [roundTrips(looks), frameRates(looks), Math.max(...lossOfVoice(looks))];
  const [middle, worst, fewest] = [median(trips), Math.max(...trips), Math.min(...rates)];
  const name = `${OTHERS + 1} people, 3 Mbit/s up`;
  return [
    { case: `${name}: round trip`, measured: `median ${middle.toFixed(0)} ms, worst ${worst.toFixed(0)} ms, at ${uploadOf(looks).toFixed(0)} kbit/s`, bar: `under ${ROUND_TRIP} ms`, reached: worst < ROUND_TRIP },
    { case: `${name}: pictures`, measured: `${fewest.toFixed(1)} to ${Math.max(...rates).toFixed(1)} frames/s, in tiles of ${tile} lines`, bar: `at least ${FRAMES} frames/s to all`, reached: fewest >= FRAMES },
    { case: `${name}: sound`, measured: `at most ${percent(loss)} lost`, bar: `under ${percent(LOSS)}`, reached: loss < LOSS },
  ];
}

function weakRows(looks: readonly Look[]): readonly Row[] {
  const [pause, concealed] = [longestSilence(looks), Math.max(...concealedOfVoice(looks))];
  const toldHere = (looks.find(({ told }) => told)?.at ?? Number.POSITIVE_INFINITY) - looks[0]!.at;
  const end = latest(looks, NOW);
  const rates = frameRates(end);
  // Whoever sees no picture move is to read why.
  const unseen = rates.flatMap((rate, index) => (rate === 0 ? [end.at(-1)!.received[index]!] : []));
  const toldThere = unseen.filter(({ heldBack }) => heldBack).length;
  const name = '500 kbit/s up meanwhile';
  return [
    { case: `${name}: sound`, measured: `longest pause ${seconds(pause)}, at most ${percent(concealed)} concealed`, bar: `no pause above ${seconds(PAUSE)}, ${percent(CONCEALED)}`, reached: pause <= PAUSE && concealed <= CONCEALED },
    { case: `${name}: told here`, measured: `after ${seconds(toldHere)}`, bar: 'told', reached: Number.isFinite(toldHere) },
    { case: `${name}: told there`, measured: `${toldThere} of ${unseen.length} without a picture, ${rates.map((rate) => rate.toFixed(0)).join(' ')} frames/s`, bar: 'everybody without one', reached: toldThere === unseen.length },
  ];
}

function againRow(looks: readonly Look[]): Row {
  const since = looks[0]!.at;
  const moving = looks.find((_, index) => Math.min(...frameRates(latest(looks.slice(0, index + 1), NOW))) > 0 && looks[index]!.received.every(({ heldBack }) => !heldBack));
  const full = Math.min(...frameRates(latest(looks, NOW))) >= FRAMES ? looks.at(-1)!.at - since : Number.POSITIVE_INFINITY;
  const back = (moving?.at ?? Number.POSITIVE_INFINITY) - since;
  return { case: '3 Mbit/s again: pictures', measured: `at all after ${seconds(back)}, ${FRAMES} frames/s after ${seconds(full)}`, bar: `by themselves, within ${seconds(BACK_WITHIN)}`, reached: Number.isFinite(full) };
}
