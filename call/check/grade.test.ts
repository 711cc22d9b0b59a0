import { describe, expect, it } from 'vitest';
import type { Row } from './findings.ts';
import { gradeOf, verdictOf } from './grade.ts';

const URL = 'turn:turn.example.org';
const GIVEN = { found: 'given', stun: 1, turn: 1, relayOnly: false } as const;
const WORKING_CALL = { found: 'works', url: URL, roundTrip: 30, bitsPerSecond: 20_000_000 } as const;

const GOOD: readonly Row[] = [
  { check: 'browser', finding: { found: 'supported' } },
  { check: 'microphone', finding: { found: 'works', label: 'Headset' } },
  { check: 'camera', finding: { found: 'works', label: 'Webcam' } },
  { check: 'socket', finding: { found: 'connected', transport: 'websocket', roundTrip: 20 } },
  { check: 'servers', finding: GIVEN },
  { check: 'stun', url: 'stun:stun.example.org', finding: { found: 'mapped', address: '203.0.113.7:50000', after: 40 } },
  { check: 'nat', finding: { found: 'unknown', servers: 1 } },
  { check: 'turn', url: URL, finding: { found: 'relays', after: 60 } },
  { check: 'loopback', finding: WORKING_CALL },
];

/** The good rows, with these in the place of those of the same name. */
const but = (...rows: readonly Row[]): readonly Row[] => GOOD.map((row) => rows.find(({ check }) => check === row.check) ?? row);
const answerTo = (...rows: readonly Row[]) => {
  const verdict = verdictOf(but(...rows));
  return 'trouble' in verdict ? `${verdict.answer}: ${verdict.trouble.check}` : verdict.answer;
};

describe('the sentence on top', () => {
  it('is yes where all is well, though the kind of NAT is not known', () => {
    expect(answerTo()).toBe('can');
  });

  it('leaves the relay open where no meeting was named', () => {
    expect(verdictOf([...GOOD.slice(0, 4), { check: 'servers', finding: { found: 'no-room' } }])).toEqual({ answer: 'can-so-far' });
  });

  it('is no without WebRTC, without the meeting server, and without a meeting', () => {
    expect(answerTo({ check: 'browser', finding: { found: 'unsupported' } })).toBe('cannot: browser');
    expect(answerTo({ check: 'socket', finding: { found: 'unreachable', waited: 9_000 } }, { check: 'servers', finding: { found: 'not-asked' } })).toBe('cannot: socket');
    expect(answerTo({ check: 'servers', finding: { found: 'refused', error: 'room-closed' } })).toBe('cannot: servers');
  });

  it('is yes, but, for devices that do not work', () => {
    expect(answerTo({ check: 'camera', finding: { found: 'failed', error: 'denied' } })).toBe('can-but: camera');
    expect(answerTo({ check: 'microphone', finding: { found: 'unanswered' } })).toBe('can-but: microphone');
  });

  it('is yes, but, for a server without a relay', () => {
    expect(answerTo({ check: 'servers', finding: { ...GIVEN, turn: 0 } })).toBe('can-but: servers');
  });

  const refused: readonly Row[] = [
    { check: 'turn', url: URL, finding: { found: 'refused' } },
    { check: 'loopback', finding: { found: 'no-relay' } },
  ];

  it('is yes, but, for a relay that refuses, unless calls may take no other way', () => {
    expect(answerTo(...refused)).toBe('can-but: turn');
    expect(answerTo(...refused, { check: 'servers', finding: { ...GIVEN, relayOnly: true } })).toBe('cannot: turn');
  });

  it('names the relay that carries nothing before a camera that is off, and counts the rest', () => {
    const rows = but({ check: 'loopback', finding: { found: 'no-path', url: URL, waited: 3_500 } }, { check: 'camera', finding: { found: 'failed', error: 'denied' } });
    expect(verdictOf(rows)).toMatchObject({ answer: 'can-but', trouble: { check: 'loopback' }, more: 1 });
  });
});

describe('the grade of a row', () => {
  it('takes a strict network easy where a relay works', () => {
    const symmetric: Row = { check: 'nat', finding: { found: 'symmetric' } };
    expect([true, false, undefined].map((relayed) => gradeOf(symmetric, relayed))).toEqual(['good', 'warning', 'warning']);
  });

  it('takes one way to the relay easy where another works', () => {
    const blocked: Row = { check: 'turn', url: URL, finding: { found: 'no-answer', waited: 5_000 } };
    expect([true, false].map((relayed) => gradeOf(blocked, relayed))).toEqual(['warning', 'bad']);
  });

  it.each([
    ['quick and wide', 30, 20_000_000, 'good'],
    ['far', 600, 20_000_000, 'warning'],
    ['narrow', 30, 100_000, 'warning'],
    ['not measured to the end', 30, undefined, 'good'],
  ] as const)('of a relay that is %s', (_, roundTrip, bitsPerSecond, grade) => {
    expect(gradeOf({ check: 'loopback', finding: { ...WORKING_CALL, roundTrip, bitsPerSecond } }, true)).toBe(grade);
  });

  it('is not known while the row is looked at', () => {
    expect(gradeOf({ check: 'camera', finding: undefined }, undefined)).toBe('unknown');
  });
});
