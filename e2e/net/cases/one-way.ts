/** What one of two people sends to the other is lost, and everything else is well: both must be told, or it must be repaired. */
import type { Case } from '../case.ts';
import { inLab } from '../lab.ts';
import { labelOf, labelShown } from '../label.ts';
import { picturesBack } from '../picture.ts';
import { type Row, seconds, timeRow } from '../row.ts';

const SHOWN_WITHIN = 5_000;
/** By then it is repaired, or it says what it is. */
const REPAIRED_WITHIN = 40_000;

export const oneWay: Case = ({ folder }) =>
  inLab({ folder }, async (lab) => {
    const [home, far] = [await lab.routedHome('ana', 'cone'), await lab.routedHome('ben', 'cone')];
    const { Ana, Ben } = await lab.meet({ Ana: home, Ben: far });
    const event = Date.now();
    home.router.cutTo(far.router.wan.address);
    const shown = await Promise.all([labelShown(Ana, Ben, /./, event, 20_000), labelShown(Ben, Ana, /./, event, 20_000)]);
    const back = await picturesBack([Ana, Ben], event, REPAIRED_WITHIN);
    const labels = [await labelOf(Ana, Ben), await labelOf(Ben, Ana)];
    const repaired: Row = {
      case: 'one direction lost: repaired, or labelled at both ends',
      measured: Number.isFinite(back) ? `repaired after ${seconds(back)}` : `labelled "${labels.join('" and "')}"`,
      bar: 'one or the other',
      reached: Number.isFinite(back) || labels.every((label) => label !== ''),
    };
    return [timeRow('one direction lost: both sides show it', [Math.max(...shown)], { median: SHOWN_WITHIN, worst: SHOWN_WITHIN }), repaired];
  });
