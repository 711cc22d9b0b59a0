import { Decoder, Encoder, type Packet, PacketType } from 'socket.io-parser';
import { expect, it } from 'vitest';
import { fail, ok } from '#protocol/errors';
import { answerText, eventText, readRequest } from './packet-text.ts';

/** As socket.io writes it. */
const text = (packet: Partial<Packet> & Pick<Packet, 'type' | 'data'>): string => String(new Encoder().encode({ nsp: '/', ...packet })[0]);

/** As socket.io reads it. */
function packetOf(written: string): Packet {
  const decoder = new Decoder();
  const packets: Packet[] = [];
  decoder.on('decoded', (packet: Packet) => packets.push(packet));
  decoder.add(written);
  return packets[0]!;
}

it.each([0, 7, 10, 123_456_789])('reads a request as socket.io does: number %j', (id) => {
  const data = ['signal', { to: 'p', signal: { text: 'é👩‍👩‍👧\u2028"]' } }];
  const written = text({ type: PacketType.EVENT, id, data });
  expect(readRequest(written)).toEqual({ id, event: data[0], request: data[1] });
  expect(packetOf(written)).toMatchObject({ id, data });
});

it.each([
  ['an event that wants no answer', text({ type: PacketType.EVENT, data: ['a', 1] })],
  ['an event of another namespace', text({ type: PacketType.EVENT, id: 1, nsp: '/other', data: ['a', 1] })],
  ['an event without an argument', text({ type: PacketType.EVENT, id: 1, data: ['a'] })],
  ['an event with two arguments', text({ type: PacketType.EVENT, id: 1, data: ['a', 1, 2] })],
  ['an answer', text({ type: PacketType.ACK, id: 1, data: ['a', 1] })],
  ['a farewell', text({ type: PacketType.DISCONNECT, data: undefined })],
  ['an event with bytes under way', '51-3["a",{"_placeholder":true,"num":0}]'],
  ['a number that is too long', '21234567890["a",1]'],
  ['an object', '21{"length":2}'],
  ['half a request', '21["a",'],
  ['a number alone', '21'],
  ['nothing', ''],
])('leaves %s to socket.io', (_, written) => {
  expect(readRequest(written)).toBeUndefined();
});

it.each([[ok(null)], [ok({ a: 1 })], [ok([])], [ok(undefined)], [fail('bad-request')]])('answers as socket.io does: %j', (result) => {
  expect(answerText(12, result)).toBe(text({ type: PacketType.ACK, id: 12, data: [result] }));
});

it.each<[unknown[]]>([[['signal', { from: 'p', signal: { kind: 'want' } }]], [['call:ended']], [['x', 'é👩‍👩‍👧\u2028', null]]])('writes an event as socket.io does', (event) => {
  expect(eventText(event)).toBe(text({ type: PacketType.EVENT, data: event }));
});
