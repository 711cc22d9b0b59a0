import { expect, test } from 'vitest';
import { type ChatEntry, MAX_CHAT_CLOCK } from '#protocol/chat';
import { ChatLog } from './chat-log.ts';

const entry = (author: string, number: number, clock: number, more: Partial<ChatEntry> = {}): ChatEntry => ({
  author, instance: 1, number, clock, at: 0, name: author, text: `${author}${number}`, ...more,
});
const texts = (log: ChatLog) => log.entries.map(({ text }) => text);
const filled = (...entries: readonly ChatEntry[]) => {
  const log = new ChatLog();
  for (const one of entries) log.add(one);
  return log;
};

test('the order is the same in whatever order the streams of the authors arrive', () => {
  const [ana, ben] = [[entry('ana', 1, 1), entry('ana', 2, 4)], [entry('ben', 1, 2), entry('ben', 2, 4), entry('ben', 3, 5)]] as const;
  const [a1, a2] = ana;
  const [b1, b2, b3] = ben;
  for (const order of [[a1, a2, b1, b2, b3], [b1, b2, b3, a1, a2], [b1, a1, b2, a2, b3]]) {
    expect(texts(filled(...order))).toEqual(['ana1', 'ben1', 'ana2', 'ben2', 'ben3']);
  }
});

test('an entry is taken once, and in its turn', () => {
  const log = filled(entry('ana', 1, 1));
  expect(log.add(entry('ana', 1, 1, { text: 'another' }))).toBe(false);
  expect(log.add(entry('ana', 3, 3))).toBe(false);
  expect(log.add(entry('ana', 2, 2))).toBe(true);
  expect(texts(log)).toEqual(['ana1', 'ana2']);
  expect([log.nextClock, log.nextNumber({ author: 'ana', instance: 1 }), log.nextNumber({ author: 'ana', instance: 2 })]).toEqual([3, 3, 1]);
});

test('nobody can put the clock out of reach of the others', () => {
  const log = filled(entry('eve', 1, MAX_CHAT_CLOCK));
  expect(log.nextClock).toBe(MAX_CHAT_CLOCK);
  expect(log.add(entry('ana', 1, log.nextClock))).toBe(true);
});

test('nobody can fill the log, under however many instances, nor by the names of people who are not here', () => {
  const log = new ChatLog();
  for (let number = 1; number <= 2_000; number += 1) log.add(entry('eve', 1 + Math.floor(number / 2), number, { instance: number % 2 }));
  expect(log.entries.length).toBeLessThanOrEqual(1_000);
  for (let author = 0; author < 5_000; author += 1) log.add(entry(`nobody-${author}`, 1, 1), 'second');
  expect(log.entries.length).toBeLessThanOrEqual(3_000);
  expect(log.add(entry('ana', 1, 1))).toBe(true);
});

test('two pages agree on a digest when they know the same, and know what the other lacks', () => {
  const [one, other] = [filled(entry('ana', 1, 1), entry('ben', 1, 2)), filled(entry('ben', 1, 2))];
  const pair = ['ana', 'ben'] as const;
  expect(one.digest(pair)).not.toBe(other.digest(pair));
  expect(other.missing(one.known(pair), pair)).toEqual([]);
  for (const lacking of one.missing(other.known(pair), pair)) other.add(lacking);
  expect(one.digest(pair)).toBe(other.digest(pair));
  expect(new ChatLog().digest(pair)).toBe(0);
});

test('what is written to one person is not there for a third', () => {
  const log = filled(entry('ana', 1, 1, { to: 'ben' }), entry('ana', 1, 2));
  expect(log.missing({}, ['ana', 'ben']).map(({ clock }) => clock)).toEqual([1, 2]);
  expect(log.missing({}, ['ana', 'chloe']).map(({ clock }) => clock)).toEqual([2]);
  expect(log.digest(['ana', 'chloe'])).toBe(filled(entry('ana', 1, 2)).digest(['ana', 'chloe']));
});
