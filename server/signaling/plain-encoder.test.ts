import { Encoder, type Packet, PacketType } from 'socket.io-parser';
import { expect, it } from 'vitest';
import { eventText, PlainEncoder } from './plain-encoder.ts';

const packet = (type: PacketType, data: unknown, more: Partial<Packet> = {}): Packet => ({ type, nsp: '/', data, ...more });

it.each([
  packet(PacketType.ACK, [{ ok: true, value: null }], { id: 0 }),
  packet(PacketType.ACK, [{ ok: true, value: null }], { id: 123 }),
  packet(PacketType.ACK, [{ ok: true, value: null }], { id: 123, nsp: '/other' }),
  packet(PacketType.ACK, [{ ok: true, value: null, more: 1 }], { id: 4 }),
  packet(PacketType.ACK, [{ ok: true, value: null }, 1], { id: 4 }),
  packet(PacketType.ACK, [{ ok: true, value: { a: 1 } }], { id: 4 }),
  packet(PacketType.ACK, [{ ok: false, error: 'bad-request' }], { id: 4 }),
  packet(PacketType.EVENT, ['signal', { from: 'p', signal: { ok: true, value: null } }]),
  packet(PacketType.EVENT, [{ ok: true, value: null }]),
  packet(PacketType.CONNECT, { sid: 's' }),
  packet(PacketType.DISCONNECT, undefined),
])('writes what socket.io itself would: %j', (sent) => {
  expect(new PlainEncoder().encode(sent)).toEqual(new Encoder().encode(sent));
});

it.each<[unknown[]]>([[['signal', { from: 'p', signal: { kind: 'want' } }]], [['call:ended']], [['x', 'é👩‍👩‍👧\u2028', null]]])('writes an event as socket.io does', (event) => {
  expect(eventText(event)).toBe(new Encoder().encode({ type: PacketType.EVENT, nsp: '/', data: event })[0]);
});
