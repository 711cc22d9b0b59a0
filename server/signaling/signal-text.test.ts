import { expect, it } from 'vitest';
import { Candidate, Signal } from '#protocol/signal';
import { Random } from '../testing/random.ts';
import { eventText } from './packet-text.ts';
import { signalText } from './signal-text.ts';

const FROM = { from: 'p_0123456789abcdef', fromInstance: 3 };
const SEED = 20_261_123;

const PARTS = ['candidate:1 1 udp 2 192.0.2.1 9 typ host', ' ', '!', '"', '#', '[', '\\', ']', '~', '\u0000', '\n', '\u001F', '\u007F', 'é', '\u2028', '👩‍👩‍👧', '\uD800'];
const text = (random: Random): string => Array.from({ length: random.below(4) }, () => random.pick(PARTS)).join('');

it('writes candidates as JSON does, whatever is in them', () => {
  const random = new Random(SEED);
  const candidate = (): Candidate => ({
    candidate: text(random),
    sdpMid: random.pick([null, text(random)]),
    sdpMLineIndex: random.pick([null, 0, -0, 255]),
    usernameFragment: random.pick([null, text(random)]),
  });
  for (let round = 0; round < 5_000; round++) {
    const signal: Signal = { kind: 'candidates', epoch: random.below(1_000_000), candidates: Array.from({ length: random.below(4) }, candidate) };
    expect(signalText({ ...FROM, signal })).toBe(eventText(['signal', { ...FROM, signal }]));
  }
});

it('leaves out no field that candidates have', () => {
  expect(Object.keys(Candidate.shape)).toEqual(['candidate', 'sdpMid', 'sdpMLineIndex', 'usernameFragment']);
  expect(Signal.def.options.map(({ shape }) => Object.keys(shape))).toContainEqual(['kind', 'epoch', 'candidates']);
});

it('writes all other signals as JSON does', () => {
  const signal: Signal = { kind: 'description', epoch: 1, offerId: 1, type: 'offer', sdp: 'v=0\r\n', broken: true };
  expect(signalText({ ...FROM, signal })).toBe(eventText(['signal', { ...FROM, signal }]));
});
