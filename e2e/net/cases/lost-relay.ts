/** The TURN server that carries a call dies, and a second one is configured. */
import type { Case } from '../case.ts';
import { inLab } from '../lab.ts';
import { picturesBack } from '../picture.ts';
import { timeRow } from '../row.ts';
import { ways } from '../way.ts';

const BAR = { median: 10_000, worst: 10_000 };

export const lostRelay: Case = async ({ folder, runs = 1 }) => {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) times.push(await measure(folder));
  return [timeRow('TURN server killed, a second one configured', times, BAR)];
};

function measure(folder: string): Promise<number> {
  return inLab({ folder, relays: 2 }, async (lab) => {
    const { Ana, Ben } = await lab.meet({ Ana: await lab.home('ana', 'symmetric'), Ben: await lab.home('ben', 'symmetric') });
    const found = [...(await ways(Ana.page)), ...(await ways(Ben.page))];
    const used = lab.relays.find(({ address }) => found.some(({ local, localAddress }) => local === 'relay' && localAddress === address));
    if (used === undefined) throw new Error(`The call does not go through a relay: ${JSON.stringify(found)}`);
    const event = Date.now();
    await used.kill();
    return picturesBack([Ana, Ben], event);
  });
}
