/**
 * From the click on Join to the first frame of somebody else, for the second, third and fourth person in a room, against a bare
 * pair of connections in one page: the same camera, size and codec, with signals that travel no way at all. And what it takes longer
 * where the server is far away from whoever joins, of which a round trip and a half is allowed.
 */
import type { BrowserContext } from '@playwright/test';
import { watchPeers } from '../e2e/watch-peers.ts';
import { barePair } from './bare-pair.ts';
import { onStage, type Stage } from './browser.ts';
import { farServer } from './far-server.ts';
import { type FrameTimes, framesSinceClick, watchFrames } from './first-frames.ts';
import { median, type Row } from './table.ts';

const ROUNDS = 7;
const NAMES = ['Ana', 'Ben', 'Chloé', 'Dmitri'];
const ORDINALS = ['1st', '2nd', '3rd', '4th'];
/** To a server that is far away, in milliseconds. */
const ROUND_TRIP = 80;

export async function measureJoin(): Promise<readonly Row[]> {
  return onStage(async (stage) => {
    const bare: number[] = [];
    const rounds: FrameTimes[][] = [];
    const far: number[] = [];
    const relay = await farServer(stage.server.url, ROUND_TRIP);
    // Taken in turns, so that whatever else the machine does meets both alike.
    for (let round = 0; round < ROUNDS; round++) {
      bare.push(await measureBarePair(stage));
      rounds.push(await measureRoom(stage));
      const [second] = await measureRoom(stage, { by: relay.url, people: 2 });
      far.push(second!.first);
    }
    relay.close();
    const reference = { unit: 'ms', reference: 'bare pair in one page', referenceValue: median(bare) };
    const near = median(rounds.map(([second]) => second!.first));
    const later: Row = {
      figure: `longer by, 2nd person, ${ROUND_TRIP} ms to the server`,
      unit: 'ms',
      measured: median(far) - near,
      reference: 'a round trip and a half',
      referenceValue: 1.5 * ROUND_TRIP,
      bar: { most: 1 },
    };
    const joins = ORDINALS.slice(1).flatMap((ordinal, index): Row[] => {
      const times = rounds.map((round) => round[index]!);
      const first = { ...reference, figure: `click on Join to first frame, ${ordinal} person`, measured: median(times.map((time) => time.first)) };
      const all = { ...reference, figure: `click on Join to everybody's frames, ${ordinal} person`, measured: median(times.map((time) => time.all)) };
      return index === 0 ? [{ ...first, bar: { most: 1.3 } }] : [first, all];
    });
    return [...joins, later];
  });
}

async function watchAll(context: BrowserContext): Promise<void> {
  await watchPeers(context);
  await watchFrames(context);
}

async function measureBarePair({ server, person }: Stage): Promise<number> {
  const { page } = await person('nobody');
  await page.goto(server.url);
  const time = await page.evaluate(barePair);
  await page.context().close();
  return time;
}

/** What each newcomer after the first one measured, who comes by way of this server. */
async function measureRoom({ server, person }: Stage, { by = server.url, people: count = NAMES.length } = {}): Promise<FrameTimes[]> {
  const { id, link } = await server.createRoom();
  const people = [];
  const times: FrameTimes[] = [];
  for (const [others, name] of NAMES.slice(0, count).entries()) {
    const newcomer = await person(name, watchAll);
    people.push(newcomer);
    await newcomer.openLobby(others > 0 ? `${by}/r/${id}` : link);
    // Nobody joins before they have seen themselves, and in that time the lobby has made ready what it can.
    await newcomer.page.waitForFunction(() => (document.querySelector('video')?.videoWidth ?? 0) > 0);
    await newcomer.page.waitForFunction((count) => (window.watchedPeers ?? []).filter(({ pc }) => pc.signalingState === 'have-local-offer').length >= count, others);
    await newcomer.join();
    if (others > 0) times.push(await framesSinceClick(newcomer.page, others));
  }
  for (const { page } of people) await page.context().close();
  return times;
}
