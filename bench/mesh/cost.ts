/** What one person pays for a meeting, a second: from what was counted at two moments. */
import { median } from '../table.ts';
import type { Work } from './machine.ts';
import type { Totals } from './totals.ts';

export interface Cost {
  /** kbit/s of RTP, and of that the sound. */
  readonly upload: number;
  readonly sound: number;
  /** Milliseconds a second, all pictures together, by the clock on the wall. */
  readonly encoding: number;
  readonly decoding: number;
  /** Percent of one processor, and milliseconds of it for each frame that goes to everybody. */
  readonly browser: number;
  readonly frame: number;
  /** A second, mean over the connections. */
  readonly framesSent: number;
  readonly framesReceived: number;
  /** Lines of the pictures that are sent, and milliseconds to each of the others; medians. */
  readonly height: number;
  readonly roundTrip: number;
  /** Megabytes. */
  readonly heap: number;
  /** Whether the figures tell of the machine: its encoders had to hold back, or nothing of it was idle. */
  readonly machineFull: boolean;
  readonly steady: boolean;
}

interface Moment {
  readonly totals: Totals;
  readonly work: Work;
}

/** Of the time in which pictures were sent, and of the machine. */
const LIMITED = 0.1;
const IDLE = 0.05;

export function costBetween(before: Moment, after: Moment, { heap, steady }: Pick<Cost, 'heap' | 'steady'>): Cost {
  const seconds = (after.totals.at - before.totals.at) / 1_000;
  const grown = (of: (totals: Totals) => number) => (of(after.totals) - of(before.totals)) / seconds;
  const worked = (of: (work: Work) => number) => of(after.work) - of(before.work);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const browser = worked(({ browser: work }) => work) / seconds;
  const framesSent = grown((totals) => mean(totals.framesSent));
  return {
    upload: (grown(({ bytes }) => bytes) * 8) / 1_000,
    sound: (grown(({ sound }) => sound) * 8) / 1_000,
    encoding: grown(({ encoding }) => encoding) * 1_000,
    decoding: grown(({ decoding }) => decoding) * 1_000,
    browser: 100 * browser,
    frame: (1_000 * browser) / framesSent,
    framesSent,
    framesReceived: grown(({ framesDecoded }) => mean(framesDecoded)),
    height: median(after.totals.heights),
    roundTrip: median(roundTrips(before.totals, after.totals)),
    heap,
    machineFull: grown(({ limited, heights }) => limited / heights.length) > LIMITED || worked(({ idle }) => idle) / worked(({ all }) => all) < IDLE,
    steady,
  };
}

/** To each of the others, the mean in between. */
function roundTrips(before: Totals, after: Totals): readonly number[] {
  return after.roundTrips.flatMap(({ total, count }, index) => {
    const earlier = before.roundTrips[index];
    return earlier && count > earlier.count ? [(total - earlier.total) / (count - earlier.count)] : [];
  });
}
