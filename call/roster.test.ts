import { expect, it } from 'vitest';
import { type Participant, SENDING_NOTHING } from '#protocol/participant';
import { ALL_RIGHTS } from '#protocol/rights';
import { applyFact } from './roster.ts';

const person = (id: string, change: Partial<Participant> = {}): Participant => ({
  id,
  name: id,
  role: 'guest',
  instance: 1,
  sending: SENDING_NOTHING,
  may: ALL_RIGHTS,
  connected: true,
  ...change,
});
const roster = { revision: 4, participants: [person('ana'), person('bob')] };

it('adds, changes and removes', () => {
  const joined = applyFact(roster, { fact: 'participant:joined', payload: { revision: 5, participant: person('cai') } });
  expect(joined).toEqual({ revision: 5, participants: [person('ana'), person('bob'), person('cai')] });
  const updated = applyFact(roster, { fact: 'participant:updated', payload: { revision: 5, participant: person('ana', { instance: 3 }) } });
  expect(updated).toEqual({ revision: 5, participants: [person('ana', { instance: 3 }), person('bob')] });
  const left = applyFact(roster, { fact: 'participant:left', payload: { revision: 5, participantId: 'ana', reason: 'left' } });
  expect(left).toEqual({ revision: 5, participants: [person('bob')] });
});

it('passes over old news and notices a gap', () => {
  const joined = (revision: number) => applyFact(roster, { fact: 'participant:joined', payload: { revision, participant: person('cai') } });
  expect(joined(4)).toBe(roster);
  expect(joined(6)).toBe('gap');
});
