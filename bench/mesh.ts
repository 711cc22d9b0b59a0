/**
 * What one person pays in a meeting of up to sixteen who are silent in a gallery: sent to each as large as they show it, against the
 * same page with the allocation off. That person has a browser; the others are engines in Node with real WebRTC.
 */
import { chromiumFlags } from '../e2e/chromium-flags.ts';
import { sound } from '../e2e/sound.ts';
import { onStage } from './browser.ts';
import type { Cost } from './mesh/cost.ts';
import { Gallery } from './mesh/gallery.ts';
import { type Measured, measurePerson, type Mode } from './mesh/person.ts';
import { FILM_RATE, webcamFilm } from './mesh/webcam-film.ts';
import type { Row } from './table.ts';

const SIZES = [2, 4, 6, 8, 12, 16];

/** What was promised: kbit/s by the number of people, and parts of what the run with the allocation off pays. */
const UPLOAD_BARS: ReadonlyMap<number, number> = new Map([[8, 2_000], [16, 2_600]]);
const UPLOAD_OF_OFF = 0.2;
const WORK_AT = 8;
const WORK_OF_OFF = 0.5;

type Figure = Exclude<keyof Cost, 'machineFull' | 'steady' | 'height'>;

const FIGURES: Readonly<Record<Figure, readonly [name: string, unit: string]>> = {
  upload: ['upload', 'kbit/s'],
  sound: ['of it sound', 'kbit/s'],
  encoding: ['encoding', 'ms a second'],
  decoding: ['decoding', 'ms a second'],
  browser: ['work of the browser', '% of a core'],
  frame: ['work for a frame to all', 'ms'],
  framesSent: ['frames sent to each', 'a second'],
  framesReceived: ['frames received of each', 'a second'],
  roundTrip: ['round trip', 'ms'],
  heap: ['JS heap', 'MB'],
};

type Runs = Readonly<Record<Mode, Measured>>;

export async function measureMesh(): Promise<readonly Row[]> {
  const gallery = new Gallery();
  // Chromium takes the last of two flags of one name.
  const flags = [...chromiumFlags(1, FILM_RATE, sound('silence')), `--use-file-for-fake-video-capture=${webcamFilm()}`];
  const measured = onStage(
    async (stage) => {
      const { link } = await stage.server.createRoom();
      const runs = new Map<number, Runs>();
      for (const size of SIZES) {
        await gallery.grow(link, size - 1);
        const measure = (mode: Mode) => measurePerson(stage, link, gallery, size - 1, mode);
        runs.set(size, { 'tile-sized': await measure('tile-sized'), off: await measure('off') });
      }
      return rows(runs);
    },
    { env: { ROOM_CAPACITY: String(Math.max(...SIZES)) }, flags },
  );
  return measured.finally(() => gallery.close());
}

function rows(runs: ReadonlyMap<number, Runs>): readonly Row[] {
  const sizes = [...runs];
  return [
    ...Object.entries(FIGURES).flatMap(([figure, [name, unit]]) => sizes.flatMap(([size, both]) => figureRows(figure as Figure, name, unit, size, both))),
    ...sizes.map(([size, { 'tile-sized': { height, tile } }]): Row => ({
      figure: `picture sent, ${size} people`,
      unit: 'lines',
      measured: height,
      reference: 'its tile',
      referenceValue: tile,
      bar: { most: 1.25 },
    })),
  ];
}

function figureRows(figure: Figure, name: string, unit: string, size: number, { 'tile-sized': ours, off }: Runs): readonly Row[] {
  const row = { figure: `${name}, ${size} people${doubts(ours)}`, unit, measured: ours[figure] };
  const share = shareOf(figure, size);
  const against = { ...row, reference: `off${doubts(off)}`, referenceValue: off[figure], ...(share === undefined ? {} : { bar: { most: share } }) };
  const most = figure === 'upload' ? UPLOAD_BARS.get(size) : undefined;
  return most === undefined ? [against] : [against, { ...row, reference: 'the most allowed', referenceValue: most, bar: { most: 1 } }];
}

/** Of the run with the allocation off, the most that is allowed. */
function shareOf(figure: Figure, size: number): number | undefined {
  if (figure === 'upload') return UPLOAD_BARS.has(size) ? UPLOAD_OF_OFF : undefined;
  // Where the machine is full, `off` sends few of its frames, and works less than it is asked for.
  return (figure === 'browser' || figure === 'frame') && size === WORK_AT ? WORK_OF_OFF : undefined;
}

/** What a figure of this run tells besides of the product. */
function doubts({ machineFull, steady }: Measured): string {
  return [machineFull ? ', machine full' : '', steady ? '' : ', not steady'].join('');
}
