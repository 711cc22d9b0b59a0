import { expect, it } from 'vitest';
import { type RequestName, requests } from '#protocol/events';
import { Random } from '../testing/random.ts';
import { quickShapes } from './quick-shapes.ts';

const candidate = { candidate: 'candidate:1 1 udp 1 127.0.0.1 9 typ host', sdpMid: '0', sdpMLineIndex: 0, usernameFragment: 'u' };
const end = { candidate: '', sdpMid: null, sdpMLineIndex: null, usernameFragment: null };
const to = { to: 'p_0123456789abcdef', toInstance: 3 };
const honest: readonly [RequestName, unknown][] = [
  ['heartbeat', {}],
  ['signal', { ...to, signal: { kind: 'candidates', epoch: 1, candidates: [candidate, end] } }],
  ['signal', { ...to, signal: { kind: 'description', epoch: 1_000_000, offerId: 1, type: 'offer', sdp: 'v=0' } }],
  ['signal', { ...to, signal: { kind: 'description', epoch: 1, offerId: 7, type: 'answer', sdp: 'x'.repeat(32_768) } }],
];

it.each(honest)('knows an honest %s at once', (event, request) => {
  expect(quickShapes[event]?.(request)).toBe(true);
});

const SEED = 20_261_122;
const EDGES: readonly unknown[] = [
  null, '', 'p_0123456789abcde', 'p_0123456789abcdef', 'p_0123456789abcdef\n', 'want', 'candidates', 'description', 'offer',
  'x'.repeat(33), 'x'.repeat(257), 'x'.repeat(1_025), 'x'.repeat(32_769),
  -1, 0, 0.5, 1, 255, 256, 1_000_000, 1_000_001, Number.MAX_SAFE_INTEGER, 1e300, Number.NaN, true, {}, [], [candidate], Array.from({ length: 65 }, () => candidate),
];

/** One change somewhere in it: a value, a field less, a field more. */
function changed(value: unknown, random: Random): unknown {
  const copy = structuredClone(value);
  let [at, key] = [{ copy } as Record<string, unknown>, 'copy'];
  for (;;) {
    const inner = at[key];
    const fields = typeof inner === 'object' && inner !== null ? Object.keys(inner) : [];
    if (fields.length === 0 || random.next() < 0.2) break;
    [at, key] = [inner as Record<string, unknown>, random.pick(fields)];
  }
  const root = at;
  const kind = random.below(3);
  if (kind === 0) root[key] = random.pick(EDGES);
  else if (kind === 1 && key !== 'copy') delete root[key];
  else root[random.pick(['broken', 'constructor', 'x', 'kind', 'sdp'])] = random.pick(EDGES);
  // As it comes from a socket: an array, for one, has no fields besides.
  return JSON.parse(JSON.stringify(key === 'copy' ? root['copy'] : copy));
}

it('passes nothing that the schema would not pass, and changes nothing by it', () => {
  const random = new Random(SEED);
  const passed = { quick: 0, not: 0 };
  for (let count = 0; count < 20_000; count++) {
    const [event, request] = random.pick(honest);
    const mutant = changed(request, random);
    const quick = quickShapes[event]?.(mutant) ?? false;
    passed[quick ? 'quick' : 'not'] += 1;
    if (!quick) continue;
    const parsed = requests[event].request.safeParse(mutant);
    expect(parsed, `seed ${SEED}: ${JSON.stringify(mutant)}`).toEqual({ success: true, data: mutant });
  }
  // Of both there were enough to tell.
  expect(passed.quick).toBeGreaterThan(1_000);
  expect(passed.not).toBeGreaterThan(1_000);
});
