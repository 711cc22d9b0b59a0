/**
 * The server is killed for a minute and comes back. Meanwhile the call goes on, a screen is shared, and ICE restarts; afterwards
 * everybody is in the same seat on the same connection, and a newcomer sees everyone.
 */
import { setTimeout as pass } from 'node:timers/promises';
import type { ChromiumPerson } from '../../chromium-person.ts';
import { personIn } from '../browser.ts';
import type { Case } from '../case.ts';
import { inLab } from '../lab.ts';
import { PAUSE } from '../outage.ts';
import { firstFrame, longestPauseOf } from '../picture.ts';
import { type Row, seconds, timeRow } from '../row.ts';

/** Without a server, in milliseconds. */
const GONE_FOR = 60_000;
/** When the screen is shared, and when ICE restarts, in milliseconds after the server died. */
const SHARED_AT = 15_000;
const RESTARTED_AT = 30_000;
const BACK_WITHIN = { median: 10_000, worst: 10_000 };
const RESUMED_WITHIN = 15_000;

export const lostServer: Case = ({ folder }) =>
  inLab({ folder }, async (lab) => {
    const late = await lab.publicHome('chloe');
    const { Ana, Ben } = await lab.meet({ Ana: await lab.home('ana', 'cone'), Ben: await lab.home('ben', 'cone') });
    const link = Ana.page.url().replace(/\/meeting$/, '');
    const before = await seatsAndPeers([Ana, Ben], 0);
    const died = Date.now();
    await lab.server.stop('SIGKILL');

    await until(died + SHARED_AT);
    const sharedAt = Date.now();
    await Ben.button('Share screen').click();
    const shared = await firstFrame(Ana, "Ben's screen", sharedAt, RESTARTED_AT - SHARED_AT - 2_000);
    await until(died + RESTARTED_AT);
    const restarted = await restartedIn([Ana, Ben], GONE_FOR - RESTARTED_AT - 2_000);

    await until(died + GONE_FOR);
    const pause = await longestPauseOf([Ana, Ben], died);
    await lab.startServer();
    const back = Date.now();
    const Chloe = await personIn(late.browser, 'Chloe');
    await Chloe.enter(link);
    const joined = Date.now();
    const seen = await Promise.all([Ana, Ben].flatMap((one) => [firstFrame(Chloe, one.name, joined), firstFrame(one, 'Chloe', joined)]));
    const resumed = await resumedIn([Ana, Ben], back);
    const after = await seatsAndPeers([Ana, Ben], 1);
    return [
      { case: 'server killed: the pictures meanwhile', measured: `longest pause ${seconds(pause)}`, bar: `none above ${seconds(PAUSE)}`, reached: pause <= PAUSE },
      timeRow('server killed: a screen shared meanwhile arrives', [shared], BACK_WITHIN),
      timeRow('server killed: an ICE restart meanwhile', [restarted], BACK_WITHIN),
      timeRow('server back: nobody is reconnecting', [resumed], { median: RESUMED_WITHIN, worst: RESUMED_WITHIN }),
      same(before, after),
      timeRow('server back: a newcomer and everyone see each other', [Math.max(...seen)], BACK_WITHIN),
    ];
  });

const until = (moment: number): Promise<void> => pass(Math.max(0, moment - Date.now()));

/** Everyone's own seat, and how many connections of theirs were ever up, those to newcomers aside. */
async function seatsAndPeers(people: readonly ChromiumPerson[], newcomers: number): Promise<string> {
  const each = people.map(async ({ page }) => {
    const seat = await page.locator('[data-participant-id][data-self]').first().getAttribute('data-participant-id');
    const opened = await page.evaluate(() => (window.watchedPeers ?? []).filter(({ states }) => states.includes('connected')).length);
    return `${seat} ${opened - newcomers}`;
  });
  return (await Promise.all(each)).join(', ');
}

/**
 * The browser of the first one says that the network may have changed. Milliseconds until all have restarted ICE for that and are
 * connected; infinite where they are not in time.
 */
async function restartedIn(people: readonly ChromiumPerson[], patience: number): Promise<number> {
  const before = await Promise.all(people.map(generations));
  const since = Date.now();
  await people[0]?.page.evaluate(() => window.dispatchEvent(new Event('online')));
  while (Date.now() < since + patience) {
    const now = await Promise.all(people.map(generations));
    if (now.every((generation, index) => generation !== '' && generation !== before[index])) return Date.now() - since;
    await pass(100);
  }
  return Number.POSITIVE_INFINITY;
}

/** The user name fragments of the connections that are up and have settled: another one for each generation of ICE (RFC 8445, section 9). */
function generations({ page }: ChromiumPerson): Promise<string> {
  return page.evaluate(() => {
    const up = (window.watchedPeers ?? []).filter(({ pc }) => pc.connectionState === 'connected' && pc.signalingState === 'stable');
    return up.map(({ pc }) => /a=ice-ufrag:(\S+)/.exec(pc.localDescription?.sdp ?? '')?.[1]).join();
  });
}

function same(before: string, after: string): Row {
  return { case: 'server back: seats and connections are the same', measured: before === after ? 'the same' : `${before}, then ${after}`, bar: 'the same', reached: before === after };
}

/** Milliseconds until none of these people reads that the server is gone. */
async function resumedIn(people: readonly ChromiumPerson[], since: number): Promise<number> {
  while (Date.now() < since + 2 * RESUMED_WITHIN) {
    const texts = await Promise.all(people.map((one) => one.connection().textContent()));
    if (texts.every((text) => !/reconnecting/i.test(text ?? ''))) return Date.now() - since;
    await pass(100);
  }
  return Number.POSITIVE_INFINITY;
}
