/**
 * Who is sent how good a picture: a pure function of what the others show, and of what the line carries. Whoever is lowest for what
 * they weigh is raised first, one rung at a time, until the budget is spent or everybody has what they can show.
 */
import type { PictureWeight } from '#protocol/channel';
import { costOf, highestOfUse } from './rungs.ts';

/** How much a picture matters to whoever shows it. */
export const WEIGHTS: Readonly<Record<PictureWeight, number>> = { pinned: 4, speaker: 3, visible: 1 };
export type Weight = PictureWeight;

/** What one of the others shows of this camera. */
export interface CameraDemand {
  readonly id: string;
  /** Device pixels that the narrow side of the picture fills; 0 where it is not shown. */
  readonly height: number;
  readonly weight: Weight;
  /** What goes by a relay is paid for twice: by this line, and by whoever runs the relay. */
  readonly relayed: boolean;
}

/** The rung of each demand, in its order. */
export type Rungs = ReadonlyMap<string, number>;

/** @param budget for all cameras together, in bits a second */
export function allocate(demands: readonly CameraDemand[], budget: number): Rungs {
  const open = demands.map((demand) => ({ ...demand, rung: 0, most: highestOfUse(demand.height) }));
  let left = budget;
  for (;;) {
    const next = open.filter(({ rung, most }) => rung < most).toSorted(byNeed)[0];
    if (!next) break;
    const price = (costOf(next.rung + 1) - costOf(next.rung)) * (next.relayed ? 2 : 1);
    if (price <= left) {
      next.rung += 1;
      left -= price;
    } else next.most = next.rung;
  }
  return new Map(open.map(({ id, rung }) => [id, rung]));
}

interface Open extends CameraDemand {
  readonly rung: number;
}

/** The lowest for its weight first; then the heavier one, the direct one, and one order for the rest. */
function byNeed(a: Open, b: Open): number {
  const need = ({ rung, weight }: Open) => rung / WEIGHTS[weight];
  return need(a) - need(b) || WEIGHTS[b.weight] - WEIGHTS[a.weight] || Number(a.relayed) - Number(b.relayed) || (a.id < b.id ? -1 : 1);
}
