/** Every kind of network against itself and each other, with a relay: they connect, and the right way. */
import { setTimeout as pass } from 'node:timers/promises';
import type { Case } from '../case.ts';
import { personIn } from '../browser.ts';
import { type Home, inLab, type Lab, type NetworkKind } from '../lab.ts';
import { firstFrame } from '../picture.ts';
import { type Row, seconds } from '../row.ts';
import { isRelayed, type Way, ways, wayInWords } from '../way.ts';
import { median } from '../../../bench/table.ts';

export const NETWORKS: readonly NetworkKind[] = ['public', 'cone', 'symmetric', 'no-udp', 'only-443'];

export const NETWORK_NAMES: Readonly<Record<NetworkKind, string>> = {
  public: 'public',
  cone: 'port-restricted cone',
  symmetric: 'symmetric',
  'no-udp': 'UDP blocked',
  'only-443': 'only TCP 443',
};

/** How a home can reach the relay, where its own candidate is one. */
const PROTOCOLS: Readonly<Record<NetworkKind, readonly string[]>> = {
  public: ['udp'],
  cone: ['udp'],
  symmetric: ['udp'],
  'no-udp': ['tcp', 'tls'],
  'only-443': ['tls'],
};

/** ICE may take a way that works, and then a better one. */
const SETTLE_WITHIN = 8_000;

export const matrix: Case = ({ folder, runs = 1 }) =>
  inLab({ folder }, async (lab) => {
    const [left, right] = [await homes(lab, 'a'), await homes(lab, 'b')];
    const rows: Row[] = [];
    for (const [index, one] of NETWORKS.entries()) {
      for (const other of NETWORKS.slice(index)) {
        const results: Connected[] = [];
        for (let run = 0; run < runs; run++) results.push(await connect(lab, left[one], right[other], one, other));
        rows.push(rowOf(one, other, results));
      }
    }
    return rows;
  });

async function homes(lab: Lab, side: string): Promise<Record<NetworkKind, Home>> {
  const entries: [NetworkKind, Home][] = [];
  for (const kind of NETWORKS) entries.push([kind, await lab.home(`${side}-${kind}`, kind)]);
  return Object.fromEntries(entries) as Record<NetworkKind, Home>;
}

interface Connected {
  /** From the click on Join to the later one of the first frames, in milliseconds. */
  readonly firstFrame: number;
  readonly way: Way | undefined;
  readonly right: boolean;
}

async function connect(lab: Lab, left: Home, right: Home, ...kinds: readonly [NetworkKind, NetworkKind]): Promise<Connected> {
  const { link } = await lab.server.createRoom();
  const [ana, ben] = [await personIn(left.browser, 'Ana'), await personIn(right.browser, 'Ben')];
  try {
    await ana.enter(link);
    await ben.openLobby(link);
    const since = Date.now();
    await ben.join();
    const first = Math.max(...(await Promise.all([firstFrame(ana, 'Ben', since), firstFrame(ben, 'Ana', since)])));
    const deadline = Date.now() + SETTLE_WITHIN;
    for (;;) {
      const [[way], [back]] = [await ways(ana.page), await ways(ben.page)];
      const right = isRight(way, back, kinds);
      if (right || Date.now() > deadline || !Number.isFinite(first)) return { firstFrame: first, way, right };
      await pass(200);
    }
  } finally {
    await Promise.all([ana, ben].map(({ page }) => page.context().close()));
  }
}

/** A symmetric router needs a partner who can be written to without having been told of the port. */
export function isDirectPossible([one, other]: readonly [NetworkKind, NetworkKind]): boolean {
  if ([one, other].some((kind) => kind === 'no-udp' || kind === 'only-443')) return false;
  if (one === 'public' || other === 'public') return true;
  return one === 'cone' && other === 'cone';
}

function isRight(way: Way | undefined, back: Way | undefined, kinds: readonly [NetworkKind, NetworkKind]): boolean {
  if (!way || !back) return false;
  const relayed = isRelayed(way) || isRelayed(back);
  if (isDirectPossible(kinds)) return !relayed;
  const allowed = ({ relayProtocol }: Way, kind: NetworkKind) => relayProtocol === undefined || PROTOCOLS[kind].includes(relayProtocol);
  return relayed && allowed(way, kinds[0]) && allowed(back, kinds[1]);
}

function rowOf(one: NetworkKind, other: NetworkKind, results: readonly Connected[]): Row {
  const right = results.filter((result) => result.right).length;
  const found = new Set(results.map(({ way }) => (way ? wayInWords(way) : 'no way')));
  const first = median(results.map((result) => result.firstFrame));
  return {
    case: `${NETWORK_NAMES[one]} / ${NETWORK_NAMES[other]}`,
    measured: `${right} of ${results.length}: ${[...found].join(', ')}; first frame ${seconds(first)}`,
    bar: `${results.length} of ${results.length} ${isDirectPossible([one, other]) ? 'direct' : 'relayed'}`,
    reached: right === results.length,
  };
}
