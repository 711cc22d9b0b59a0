import { expect, test } from 'vitest';
import { natServersOf, transportOf, urlsOf } from './server-urls.ts';

const SERVERS = [
  { urls: ['stun:a.example.org:3478'] },
  { urls: ['turn:a.example.org:3478?transport=udp', 'turn:b.example.org', 'turns:c.example.org:443?transport=tcp', 'turn:b.example.org'], username: 'u', credential: 'c' },
];

test('every URL is taken once, with its credentials', () => {
  const { stun, turn } = urlsOf(SERVERS);
  expect(stun.map(({ url }) => url)).toEqual(['stun:a.example.org:3478']);
  expect(turn.map(({ server }) => server)).toEqual([
    { urls: ['turn:a.example.org:3478?transport=udp'], username: 'u', credential: 'c' },
    { urls: ['turn:b.example.org'], username: 'u', credential: 'c' },
    { urls: ['turns:c.example.org:443?transport=tcp'], username: 'u', credential: 'c' },
  ]);
});

test('the transport is what the URL says, and UDP where it says nothing', () => {
  expect(['turn:a', 'turn:a?transport=udp', 'turn:a?transport=tcp', 'turns:a', 'turns:a?transport=tcp'].map(transportOf)).toEqual(['udp', 'udp', 'tcp', 'tls', 'tls']);
});

test('different hosts that answer over UDP can tell the kind of NAT', () => {
  expect(natServersOf(SERVERS)).toEqual(['stun:a.example.org:3478', 'stun:b.example.org']);
  expect(natServersOf([{ urls: ['stun:[2001:db8::1]:3478'] }])).toEqual(['stun:[2001:db8::1]:3478']);
});
