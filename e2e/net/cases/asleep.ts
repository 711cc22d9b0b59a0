/**
 * A laptop is closed for a while: all processes of its browser stand still, and nobody is told. And a tab crashes, which is told at
 * once. Afterwards everybody is there once: whoever was away is back, or their tile is gone when the grace time is over.
 */
import { setTimeout as pass } from 'node:timers/promises';
import type { ChromiumPerson } from '../../chromium-person.ts';
import type { Case } from '../case.ts';
import { type Home, inLab } from '../lab.ts';
import { picturesBack } from '../picture.ts';
import { type Row, timeRow } from '../row.ts';

/** Shorter and longer than a seat is kept. */
const NAP = 5_000;
const SLEEP = 60_000;
/** After it is open again: a lost socket, a seat of its own and a new connection each. */
const BACK = { median: 10_000, worst: 10_000 };
/** The server misses a silent socket within 20 s, and keeps its seat for 30 s (`SEAT_GRACE`); some for the browsers. */
const GONE_UNSEEN = 52_000;
const GONE_SEEN = 32_000;

export const asleep: Case = ({ folder }) =>
  inLab({ folder }, async (lab) => {
    const home = await lab.publicHome('ana');
    const { Ana, Ben } = await lab.meet({ Ana: home, Ben: await lab.publicHome('ben') });
    const seatOf = () => Ben.tile(Ana).getAttribute('data-participant-id');
    const seat = await seatOf();

    await asleepFor(home, () => pass(NAP));
    const afterNap = await picturesBack([Ana, Ben], Date.now());
    const seatAfterNap = await seatOf();

    const stopped = Date.now();
    const gone = await asleepFor(home, async () => {
      const gone = await untilAlone(Ben, stopped, SLEEP);
      await pass(Math.max(0, stopped + SLEEP - Date.now()));
      return gone;
    });
    const afterSleep = await picturesBack([Ana, Ben], Date.now());
    const seatAfterSleep = await seatOf();
    const tiles = [await Ana.tiles().count(), await Ben.tiles().count()];

    const crashed = Date.now();
    await crash(Ana);
    const goneAfterCrash = await untilAlone(Ben, crashed, SLEEP);
    return [
      timeRow('laptop closed for 5 s: pictures back', [afterNap], BACK),
      seatRow('laptop closed for 5 s: the seat', seatAfterNap === seat),
      timeRow('laptop closed for 60 s: gone from the meeting', [gone], { median: GONE_UNSEEN, worst: GONE_UNSEEN }),
      timeRow('laptop closed for 60 s: back by itself, with pictures', [afterSleep], BACK),
      seatRow('laptop closed for 60 s: the seat', seatAfterSleep === seat),
      { case: 'laptop closed for 60 s: tiles afterwards', measured: tiles.join(' and '), bar: '2 and 2', reached: tiles.every((count) => count === 2) },
      timeRow('tab crashed: gone from the meeting', [goneAfterCrash], { median: GONE_SEEN, worst: GONE_SEEN }),
    ];
  });

function seatRow(name: string, same: boolean): Row {
  return { case: name, measured: same ? 'the same' : 'another', bar: 'the same', reached: same };
}

/** Stops everything on this machine until the work is done; a browser that stands still could not even be closed. */
async function asleepFor<T>({ machine }: Home, work: () => Promise<T>): Promise<T> {
  machine.signal('SIGSTOP');
  try {
    return await work();
  } finally {
    machine.signal('SIGCONT');
  }
}

/** Milliseconds from the event until this person is shown nobody but themselves; infinite where that does not come. */
async function untilAlone(person: ChromiumPerson, event: number, patience: number): Promise<number> {
  while (Date.now() < event + patience) {
    if ((await person.tiles().count()) === 1) return Date.now() - event;
    await pass(100);
  }
  return Number.POSITIVE_INFINITY;
}

/** The page's process ends as if it had run out of memory. It answers nothing any more, this request included. */
async function crash({ page }: ChromiumPerson): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
}
