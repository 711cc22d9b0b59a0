/** A line that loses, delays and is narrow: the sound goes on, the picture gets worse, nothing disconnects, and the tile says why. */
import { setTimeout as pass } from 'node:timers/promises';
import type { ChromiumPerson } from '../../chromium-person.ts';
import { levelHeard } from '../../senses.ts';
import { FRAME_RATE } from '../browser.ts';
import type { Case } from '../case.ts';
import { framesSince } from '../frame-clock.ts';
import { labelOf } from '../label.ts';
import { inLab } from '../lab.ts';
import type { Row } from '../row.ts';

const LINE = { loss: 0.2, delay: 300, rate: 500_000 };
/** For how long the line is bad, in milliseconds. */
const BAD_FOR = 25_000;
/** Above any comfort noise, far below a beep. */
const AUDIBLE = 0.01;

export const badLine: Case = ({ folder }) =>
  inLab({ folder }, async (lab) => {
    const cable = lab.cable('ana-cable');
    const home = await lab.routedHome('ana', 'cone', cable);
    const { Ana, Ben } = await lab.meet({ Ana: home, Ben: await lab.home('ben', 'cone') });
    const event = Date.now();
    cable.become(LINE);
    await pass(BAD_FOR);
    const [near, far] = await Promise.all([look(Ana, Ben, event), look(Ben, Ana, event)]);
    const row = (what: string, bar: string, of: (seen: Seen) => string | number, holds: (seen: Seen) => boolean): Row => ({
      case: `20 % loss, 300 ms, 500 kbit/s: ${what}`,
      measured: `${of(near)} here, ${of(far)} there`,
      bar,
      reached: holds(near) && holds(far),
    });
    return [
      row('audio continues', `level above ${AUDIBLE}`, ({ level }) => level.toFixed(3), ({ level }) => level > AUDIBLE),
      row('video continues', `1 to ${FRAME_RATE} frames a second`, ({ rate }) => `${rate.toFixed(1)} frames/s`, ({ rate }) => rate >= 1),
      row('nothing disconnects', 'none', ({ lost }) => `${lost} times lost`, ({ lost }) => lost === 0),
      row('the tile says so', 'something', ({ label }) => `"${label}"`, ({ label }) => label !== ''),
    ];
  });

interface Seen {
  readonly level: number;
  /** Frames shown a second. */
  readonly rate: number;
  /** How often a connection was no longer connected. */
  readonly lost: number;
  readonly label: string;
}

async function look(viewer: ChromiumPerson, other: ChromiumPerson, since: number): Promise<Seen> {
  const level = await viewer.tab.read(levelHeard, { name: other.name });
  const frames = await framesSince(viewer, other.name, since);
  const lost = await viewer.page.evaluate(() => (window.watchedPeers ?? []).flatMap(({ states }) => states).filter((state) => state === 'disconnected' || state === 'failed').length);
  return { level, rate: (frames.length / (Date.now() - since)) * 1_000, lost, label: await labelOf(viewer, other) };
}
