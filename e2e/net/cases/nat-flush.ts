/** A router forgets its mappings in the middle of a call that goes through a relay: no page is told, and nothing comes back by itself. */
import type { Case } from '../case.ts';
import { inLab } from '../lab.ts';
import { picturesBack } from '../picture.ts';
import { timeRow } from '../row.ts';

export const natFlush: Case = ({ folder, runs = 2 }) =>
  inLab({ folder }, async (lab) => {
    const home = await lab.routedHome('ana', 'symmetric');
    const { Ana, Ben } = await lab.meet({ Ana: home, Ben: await lab.home('ben', 'symmetric') });
    const times: number[] = [];
    for (let run = 0; run < runs; run++) {
      const event = Date.now();
      home.router.forgetMappings();
      times.push(await picturesBack([Ana, Ben], event));
    }
    return [timeRow('NAT mapping flushed on a relay-only path', times, { median: 7_000, worst: 10_000 })];
  });
