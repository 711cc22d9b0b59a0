import { describe, expect, it } from 'vitest';
import { readChannelMessage } from './channel.ts';

const sending = { microphone: true, camera: false, screen: false };
const beat = { kind: 'beat', sending, sent: 3, heard: true, reaches: ['p_0000000000000000'] };
const candidate = { candidate: 'candidate:1', sdpMid: null, sdpMLineIndex: 0, usernameFragment: 'abcd' };
const description = { kind: 'description', epoch: 1, offerId: 1, type: 'offer', sdp: 'v=0' };
const candidates = { kind: 'candidates', epoch: 1, candidates: [candidate] };
const want = { kind: 'want', epoch: 0, offerId: 0, what: 'restart' };
const entry = { author: 'p_0', instance: 1, number: 1, clock: 1, at: 1_700_000_000_000, name: 'Ana', text: 'hello' };
const offer = { ...entry, text: 'report.pdf', file: { id: '0123456789abcdef0123456789abcdef', size: 7 } };
const read = (message: unknown) => readChannelMessage(JSON.stringify(message));

describe('a message on the data channel', () => {
  it.each([
    beat,
    { ...beat, links: [{ to: 'p_0', way: 'relayed' }] },
    { ...beat, chat: 4_294_967_295, hand: 2 },
    { ...beat, noCamera: true },
    { ...beat, shows: { height: 0, weight: 'visible' } },
    { ...beat, shows: { height: 720, weight: 'pinned' } },
    { kind: 'reaction', reaction: '👍' },
    { kind: 'chat', entries: [entry, { ...entry, to: 'p_1' }] },
    { kind: 'chat', entries: [offer] },
    { kind: 'chat-known', known: { 'p_0 1': 3 }, all: true },
    { kind: 'signal', signal: description },
    { kind: 'signal', signal: candidates },
    { kind: 'signal', signal: { ...want, broken: true } },
    { kind: 'pass', to: 'p_0', toInstance: 1, signal: want },
    { kind: 'passed', from: 'p_0', fromInstance: 1, signal: want },
  ])('is read: %j', (message) => {
    expect(read(message)).toEqual(message);
  });

  it.each([
    null,
    7,
    [],
    {},
    { kind: 'toast' },
    { ...beat, sending: { microphone: true } },
    { ...beat, sent: 1.5 },
    { ...beat, sent: -1 },
    { ...beat, heard: 'yes' },
    { ...beat, reaches: 'all' },
    { ...beat, reaches: [7] },
    { ...beat, reaches: Array.from({ length: 65 }, () => 'p_0') },
    { ...beat, links: [{ to: 'p_0', way: 'by ship' }] },
    { ...beat, links: { to: 'p_0', way: 'direct' } },
    { ...beat, chat: 'all' },
    { ...beat, hand: true },
    { ...beat, noCamera: 'please' },
    { ...beat, shows: { height: -1, weight: 'visible' } },
    { ...beat, shows: { height: 180, weight: 'heavy' } },
    { ...beat, shows: 180 },
    { kind: 'reaction', reaction: '<b>' },
    { kind: 'chat', entries: entry },
    { kind: 'chat', entries: [{ ...entry, text: 'x'.repeat(4_001) }] },
    { kind: 'chat', entries: [{ ...entry, text: ' ' }] },
    { kind: 'chat', entries: [{ ...entry, number: -1 }] },
    { kind: 'chat', entries: [{ ...entry, name: 7 }] },
    { kind: 'chat', entries: [{ ...entry, at: 8.64e15 + 1 }] },
    { kind: 'chat', entries: [{ ...entry, clock: 2 ** 41 }] },
    { ...beat, hand: 1_000_001 },
    { kind: 'chat', entries: [{ ...offer, text: 'x'.repeat(241) }] },
    { kind: 'chat', entries: [{ ...offer, text: 'x'.repeat(100_000) }] },
    { kind: 'chat', entries: [{ ...offer, file: { ...offer.file, size: 2 ** 40 } }] },
    { kind: 'chat', entries: [{ ...offer, file: null }] },
    { kind: 'chat', entries: Array.from({ length: 65 }, () => entry) },
    { kind: 'chat-known', known: { 'p_0 1': -3 }, all: true },
    { kind: 'chat-known', known: [], all: true },
    { kind: 'chat-known', known: {} },
    { kind: 'signal' },
    { kind: 'signal', signal: { ...description, sdp: 'x'.repeat(32_769) } },
    { kind: 'signal', signal: { ...description, type: 'rollback' } },
    { kind: 'signal', signal: { ...description, epoch: '1' } },
    { kind: 'signal', signal: { ...candidates, candidates: [{ ...candidate, candidate: 7 }] } },
    { kind: 'signal', signal: { ...candidates, candidates: Array.from({ length: 65 }, () => candidate) } },
    { kind: 'signal', signal: { ...want, what: 'money' } },
    { kind: 'signal', signal: { ...want, broken: 'badly' } },
    { kind: 'signal', signal: { ...want, offerId: undefined } },
    { kind: 'pass', to: 7, toInstance: 1, signal: want },
    { kind: 'passed', from: 'p_0', fromInstance: '1', signal: want },
  ])('is dropped: %j', (message) => {
    expect(read(message)).toBeUndefined();
  });

  it.each(['', '{', 'x'.repeat(70_000), new ArrayBuffer(8), undefined])('is dropped where it is no JSON of ours', (data) => {
    expect(readChannelMessage(data)).toBeUndefined();
  });
});
