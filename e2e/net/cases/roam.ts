/**
 * The network changes under one of three people: a new address, from Wi-Fi to 4G with and without a moment of both. Measured is
 * when the roamer and each of the others see each other again, and whether the others ever lost sight of one another.
 */
import { setTimeout as pass } from 'node:timers/promises';
import type { Access } from '../access.ts';
import type { Case } from '../case.ts';
import type { ChromiumPerson } from '../../chromium-person.ts';
import { inLab } from '../lab.ts';
import { PAUSE } from '../outage.ts';
import { longestPauseOf, pictureBack } from '../picture.ts';
import { type Row, seconds, type TimeBar, timeRow } from '../row.ts';

/** For how long a phone has both networks before it leaves the old one. */
const OVERLAP = 2_000;
const SEEN: TimeBar = { median: 2_000, worst: 5_000 };
const UNSEEN: TimeBar = { median: 7_000, worst: 10_000 };
/** No machine is so full that a picture stands still for so long over a connection that nothing happens to. */
const BROKEN = 5_000;

export const roam: Case = ({ folder, runs = 2 }) =>
  inLab({ folder }, async (lab) => {
    const home = await lab.routedHome('ana', 'cone');
    const mobile = lab.router('ana-mobile', 'symmetric').plugIn(home.machine, 'wwan0');
    mobile.down();
    // There was but one default way, and the mobile network took it.
    home.access.up();
    const { Ana, Ben, Chloe } = await lab.meet({ Ana: home, Ben: await lab.home('ben', 'cone'), Chloe: await lab.publicHome('chloe') });
    const others = [Ben, Chloe];
    const since = Date.now();
    const before = await Promise.all(others.map(connectionsOf));

    const [changed, leased]: [number[], number[]] = [[], []];
    for (let run = 0; run < runs; run++) {
      changed.push(await measure(Ana, others, () => home.access.changeNetwork(home.router.addressAt(10 + run))));
    }
    for (let run = 0; run < runs; run++) {
      leased.push(await measure(Ana, others, () => home.access.changeAddress(home.router.addressAt(100 + run))));
    }
    const [cut, overlapped]: [number[], number[]] = [[], []];
    let [from, to]: [Access, Access] = [home.access, mobile];
    for (let run = 0; run < runs; run++) {
      cut.push(await measure(Ana, others, () => (from.down(), to.up())));
      [from, to] = [to, from];
    }
    for (let run = 0; run < runs; run++) {
      // Beside the way that there is, which has a lower metric.
      to.up(200 + run);
      await pass(OVERLAP);
      overlapped.push(await measure(Ana, others, () => from.down()));
      [from, to] = [to, from];
    }
    return [
      timeRow('address changed on the same interface', changed, SEEN),
      timeRow('address changed, and no browser event', leased, UNSEEN),
      timeRow('Wi-Fi to 4G, the line cut first', cut, SEEN),
      timeRow('Wi-Fi to 4G, with overlap', overlapped, UNSEEN),
      await untouched(others, since, before),
    ];
  });

/** From the event until the roamer and the others see each other again. */
async function measure(roamer: ChromiumPerson, others: readonly ChromiumPerson[], change: () => void): Promise<number> {
  const event = Date.now();
  change();
  return Math.max(...(await Promise.all(others.flatMap((other) => [pictureBack(roamer, other, event), pictureBack(other, roamer, event)]))));
}

async function untouched(others: readonly ChromiumPerson[], since: number, before: readonly Connections[]): Promise<Row> {
  const pause = await longestPauseOf(others, since);
  const now = await Promise.all(others.map(connectionsOf));
  // Of the two that each had, the one to the roamer was restarted or made anew.
  const same = before.every((each, index) => each.some((told, number) => told.startsWith('connected') && told === now[index]?.[number]));
  const measured = `longest pause ${seconds(pause)}, ${same ? 'the same connection' : 'ANOTHER CONNECTION'}`;
  return { case: 'the pictures of the others meanwhile', measured, bar: `none above ${seconds(PAUSE)}`, reached: same && pause <= PAUSE, works: same && pause <= BROKEN };
}

/** What has become of each connection that a page ever made, in their order: its state, those before, and how often it was negotiated. */
type Connections = readonly string[];

const connectionsOf = ({ page }: ChromiumPerson): Promise<Connections> =>
  page.evaluate(() => (window.watchedPeers ?? []).map(({ pc, states, descriptions }) => `${pc.connectionState} ${states.join(' ')} ${descriptions}`));
