/** Without a relay they connect where they can; elsewhere both people read why not, before they lose their patience. */
import type { Case } from '../case.ts';
import { personIn } from '../browser.ts';
import { type Home, inLab, type Lab, type NetworkKind } from '../lab.ts';
import { labelShown } from '../label.ts';
import { firstFrame } from '../picture.ts';
import { type Row, timeRow } from '../row.ts';
import { NETWORK_NAMES } from './matrix.ts';

const PAIRS: readonly (readonly [NetworkKind, NetworkKind, 'connects' | 'cannot'])[] = [
  ['public', 'public', 'connects'],
  ['cone', 'cone', 'connects'],
  ['symmetric', 'cone', 'cannot'],
  ['symmetric', 'symmetric', 'cannot'],
  ['no-udp', 'public', 'cannot'],
];

/** That there is no way, and that no relay is there to make one. */
const WHY_NOT = /(cannot connect|no direct).*no relay/i;
const READ_WITHIN = 15_000;
/** There is no bar for how fast; this is only when it counts as not connected. */
const CONNECTED_WITHIN = 10_000;

export const withoutRelay: Case = async ({ folder, runs = 1 }) => {
  const rows: Row[] = [];
  for (const [one, other, outcome] of PAIRS) {
    const times = await inLab({ folder, relays: 0 }, async (lab) => {
      const measured: number[] = [];
      const homes = [await lab.home('ana', one), await lab.home('ben', other)] as const;
      for (let run = 0; run < runs; run++) measured.push(await measure(lab, homes, outcome));
      return measured;
    });
    const limit = outcome === 'connects' ? CONNECTED_WITHIN : READ_WITHIN;
    const what = outcome === 'connects' ? 'first frame' : 'both read why not';
    rows.push(timeRow(`no relay, ${NETWORK_NAMES[one]} / ${NETWORK_NAMES[other]}: ${what}`, times, { median: limit, worst: limit }));
  }
  return rows;
};

async function measure(lab: Lab, homes: readonly [Home, Home], outcome: 'connects' | 'cannot'): Promise<number> {
  const { link } = await lab.server.createRoom();
  const [ana, ben] = [await personIn(homes[0].browser, 'Ana'), await personIn(homes[1].browser, 'Ben')];
  await ana.enter(link);
  await ben.openLobby(link);
  const since = Date.now();
  await ben.join();
  const times =
    outcome === 'connects'
      ? [firstFrame(ana, 'Ben', since), firstFrame(ben, 'Ana', since)]
      : [labelShown(ana, ben, WHY_NOT, since, 30_000), labelShown(ben, ana, WHY_NOT, since, 30_000)];
  const slowest = Math.max(...(await Promise.all(times)));
  await Promise.all([ana, ben].map(({ page }) => page.context().close()));
  return slowest;
}
