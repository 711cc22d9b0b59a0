import { expect, test } from 'vitest';
import { asMermaid } from '../r/[roomId]/_components/details/export.ts';
import { details } from './en/details.ts';
import { momentWords, wayWords } from './moment-words.ts';

const host = { type: 'host', protocol: 'udp', address: '192.0.2.1', port: 9, priority: 2_122_194_687 };
const relay = { ...host, type: 'relay', relayProtocol: 'tls' };
const pair = { priority: '1', state: 'succeeded', nominated: true, selected: true };

test('a way is told in the words of a person', () => {
  expect(wayWords(details, { ...pair, local: host, remote: host })).toBe('Direct, over UDP');
  expect(wayWords(details, { ...pair, local: relay, remote: host })).toBe('Through our relay, over TLS');
  expect(wayWords(details, { ...pair, local: host, remote: relay })).toBe('Through the relay of the other side');
});

test('a candidate of the story has its priority taken apart', () => {
  expect(momentWords(details, { what: 'candidate', from: 'them', type: 'host', protocol: 'udp', priority: host.priority, at: 3 })).toBe(
    'They told of a candidate: host udp (type 126, local 32286, component 1).',
  );
});

test('a story is a diagram: messages between the two, notes over this one', () => {
  const diagram = asMermaid(details, [
    { what: 'description', type: 'offer', from: 'us', at: 0 },
    { what: 'description', type: 'answer', from: 'them', at: 40 },
    { what: 'state', of: 'ice', state: 'connected', at: 60 },
  ]);
  expect(diagram.split('\n').slice(3, 6)).toEqual(['  us->>them: 0 ms: We sent an offer.', '  them->>us: 40 ms: An answer came.', '  note over us: 60 ms: ICE: connected.']);
});
