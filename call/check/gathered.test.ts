import { describe, expect, it } from 'vitest';
import { type Gathered, stunFindingOf, turnFindingOf } from './gathered.ts';

const UDP = 'turn:turn.example.org:3478?transport=udp';
const TCP = 'turn:turn.example.org:3478?transport=tcp';
const TLS = 'turns:turn.example.org:5349';

const LOOKUP = { code: 701, text: 'TURN host lookup received error.' };
const TIMED_OUT = { code: 701, text: 'TURN allocate request timed out.' };
const NOT_ESTABLISHED = { code: 701, text: 'Failed to establish connection' };

const gathered = (change: Partial<Gathered>): Gathered => ({ candidates: [], errors: [], ended: 'complete', took: 120, ...change });
const candidate = (type: string) => ({ type, address: '203.0.113.7:50000', base: '0.0.0.0:0', after: 80 });

describe('a TURN server', () => {
  it.each([
    ['a wrong secret or a wrong clock', UDP, { errors: [{ code: 401, text: 'Unauthorized' }] }, { found: 'refused' }],
    ['a quota', TCP, { errors: [{ code: 486, text: 'Allocation Quota Reached' }] }, { found: 'quota' }],
    ['no ports', UDP, { errors: [{ code: 508, text: 'Insufficient Capacity' }] }, { found: 'no-ports' }],
    ['another answer', UDP, { errors: [{ code: 403, text: 'Forbidden' }] }, { found: 'error', code: 403 }],
    ['a name that is not known', UDP, { errors: [LOOKUP] }, { found: 'no-such-name' }],
    ['a closed TCP port', TCP, { errors: [NOT_ESTABLISHED] }, { found: 'not-connected' }],
    ['a bad certificate', TLS, { errors: [NOT_ESTABLISHED] }, { found: 'not-connected' }],
    ['UDP that is blocked, at last', UDP, { errors: [TIMED_OUT], took: 40_000 }, { found: 'no-answer', waited: 40_000 }],
    ['something else behind the TCP port', TCP, { errors: [TIMED_OUT], took: 40_000 }, { found: 'no-answer', waited: 40_000 }],
    ['a firewall, of which no event tells', TLS, { ended: 'limit', took: 5_000 }, { found: 'no-answer', waited: 5_000 }],
    ['a browser that makes no event', UDP, {}, { found: 'unexplained' }],
    ['a URL that the browser does not take', UDP, { ended: 'invalid' }, { found: 'invalid-url' }],
  ] as const)('with %s', (_, url, change, finding) => {
    expect(turnFindingOf(url, gathered(change))).toEqual(finding);
  });

  it('works as soon as there is a relayed address, whatever failed on its IPv6 side', () => {
    expect(turnFindingOf(UDP, gathered({ errors: [LOOKUP], candidates: [candidate('relay')], ended: 'enough' }))).toEqual({ found: 'relays', after: 80 });
  });

  it('is not said to have no name while its IPv4 side is still being tried', () => {
    expect(turnFindingOf(UDP, gathered({ errors: [LOOKUP], ended: 'limit', took: 5_000 }))).toEqual({ found: 'no-answer', waited: 5_000 });
  });

  it('that answered is judged by its answer, though another interface had none', () => {
    expect(turnFindingOf(UDP, gathered({ errors: [TIMED_OUT, { code: 401, text: '' }], ended: 'limit' }))).toEqual({ found: 'refused' });
  });
});

describe('a STUN server', () => {
  it.each([
    ['shows an address', { candidates: [candidate('host'), candidate('srflx')], ended: 'enough' }, { found: 'mapped', address: '203.0.113.7:50000', after: 80 }],
    ['sees the address that the browser has', { candidates: [candidate('host')] }, { found: 'not-translated', after: 120 }],
    ['does not answer', { candidates: [candidate('host')], ended: 'limit', took: 5_000 }, { found: 'no-answer', waited: 5_000 }],
    ['has no name', { errors: [{ code: 701, text: 'STUN host lookup received error.' }] }, { found: 'no-such-name' }],
    ['does not answer, and the browser says so', { errors: [{ code: 701, text: 'STUN binding request timed out.' }], took: 40_000 }, { found: 'no-answer', waited: 40_000 }],
    ['has a URL that the browser does not take', { ended: 'invalid' }, { found: 'invalid-url' }],
  ] as const)('%s', (_, change, finding) => {
    expect(stunFindingOf(gathered(change))).toEqual(finding);
  });
});
