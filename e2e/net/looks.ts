/** One person and the others, looked at again and again: what goes out on the person's page, what arrives at each of the others, and what follows from two such looks. */
import { setTimeout as pass } from 'node:timers/promises';
import type { Gallery } from '../../bench/mesh/gallery.ts';
import type { Reception } from '../../bench/mesh/reception.ts';
import { readTotals, type Totals } from '../../bench/mesh/totals.ts';
import type { ChromiumPerson } from '../chromium-person.ts';

export interface Look {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly sent: Pick<Totals, 'at' | 'bytes' | 'roundTrips'>;
  /** Of each of the others. */
  readonly received: readonly Reception[];
  /** Whether the person's page shows the words that were looked for. */
  readonly told: boolean;
}

const LOOK_EVERY = 500;

/**
 * @param words that the person's page may show in a notice
 * @param done whether that is enough
 */
export async function lookUntil(person: ChromiumPerson, others: Gallery, words: string, done: (looks: readonly Look[]) => boolean): Promise<readonly Look[]> {
  const looks: Look[] = [];
  const notice = person.page.getByRole('alert').filter({ hasText: words });
  for (;;) {
    const [sent, received, notices] = await Promise.all([person.page.evaluate(readTotals), others.reception(), notice.count()]);
    looks.push({ at: Date.now(), sent, received, told: notices > 0 });
    if (done(looks)) return looks;
    await pass(LOOK_EVERY);
  }
}

const ends = (looks: readonly Look[]): readonly [Look, Look] => [looks[0]!, looks.at(-1)!];

/** Of each of the others, from the first look to the last. */
function ofEach(looks: readonly Look[], figure: (first: Reception, last: Reception) => number): readonly number[] {
  const [first, last] = ends(looks);
  return last.received.map((one, index) => figure(first.received[index]!, one));
}

/** Pictures that each of the others decoded, a second. */
export const frameRates = (looks: readonly Look[]): readonly number[] =>
  ofEach(looks, (first, last) => ((last.frames - first.frames) / (last.at - first.at)) * 1_000);

/** Part of the voice's packets that each of the others lost. */
export const lossOfVoice = (looks: readonly Look[]): readonly number[] =>
  ofEach(looks, (first, last) => {
    const lost = Math.max(0, last.lost - first.lost);
    return lost / (lost + last.packets - first.packets);
  });

/** Part of the voice that was made up at each of the others, for want of a packet. */
export const concealedOfVoice = (looks: readonly Look[]): readonly number[] =>
  ofEach(looks, (first, last) => (last.concealed - first.concealed) / (last.samples - first.samples));

/** The longest time without the voice at any of the others, in milliseconds. */
export const longestSilence = (looks: readonly Look[]): number => Math.max(...looks.slice(1).flatMap(({ received }) => received.map(({ silence }) => silence)));

/** Of each check of a connection, in milliseconds (RFC 7675). */
export const roundTrips = (looks: readonly Look[]): readonly number[] =>
  looks.slice(1).flatMap(({ sent }, index) =>
    sent.roundTrips.flatMap(({ total, count }, connection) => {
      const before = looks[index]!.sent.roundTrips[connection];
      return before && count > before.count ? [(total - before.total) / (count - before.count)] : [];
    }),
  );

/** RTP with its heads, in kbit/s. */
export function uploadOf(looks: readonly Look[]): number {
  const [first, last] = ends(looks);
  return ((last.sent.bytes - first.sent.bytes) * 8) / (last.sent.at - first.sent.at);
}

/** The looks of the last so many milliseconds; all of them while there are not so many. */
export const latest = (looks: readonly Look[], milliseconds: number): readonly Look[] => looks.filter(({ at }) => at >= looks.at(-1)!.at - milliseconds);
