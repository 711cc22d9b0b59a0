/** A line is dead for a while and then there again, and no interface ever says so. Measured from the moment the line is back. */
import { setTimeout as pass } from 'node:timers/promises';
import type { Case } from '../case.ts';
import { inLab } from '../lab.ts';
import { picturesBack } from '../picture.ts';
import { type Row, timeRow } from '../row.ts';

const SECONDS_DEAD = [2, 4, 8, 20];
const BAR = { median: 1_000, worst: 1_000 };

export const deadLine: Case = ({ folder, runs = 1 }) =>
  inLab({ folder }, async (lab) => {
    const home = await lab.routedHome('ana', 'cone');
    const { Ana, Ben } = await lab.meet({ Ana: home, Ben: await lab.home('ben', 'cone') });
    const rows: Row[] = [];
    for (const dead of SECONDS_DEAD) {
      const times: number[] = [];
      for (let run = 0; run < runs; run++) {
        home.router.cut();
        await pass(dead * 1_000);
        const event = Date.now();
        home.router.mend();
        times.push(await picturesBack([Ana, Ben], event));
      }
      rows.push(timeRow(`line dead for ${dead} s: video back after the line`, times, BAR));
    }
    return rows;
  });
