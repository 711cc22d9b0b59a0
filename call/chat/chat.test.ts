import { expect, test } from 'vitest';
import type { ChatEntry, ChatMessage } from '#protocol/chat';
import { Chat } from './chat.ts';

/** Pages with chats, and channels between them that a test can cut. What is said arrives at once. */
class Room {
  readonly #pages = new Map<string, { readonly chat: Chat; readonly instance: number; entries: readonly ChatEntry[] }>();
  readonly #cut = new Set<string>();
  #now = 0;
  /** Everything that went over a channel. */
  readonly said: { readonly from: string; readonly to: string; readonly message: ChatMessage }[] = [];

  enter(id: string, instance = this.#pages.size + 1): Chat {
    const chat = new Chat({
      self: () => ({ id, instance, name: id, may: { chat: true } }),
      reached: () => [...this.#pages].filter(([other]) => other !== id && this.#reaches(id, other)).map(([other, page]) => ({ id: other, instance: page.instance, name: other, may: { chat: true } })),
      send: (to, message) => {
        if (!this.#reaches(id, to)) return;
        this.said.push({ from: id, to, message });
        this.#pages.get(to)?.chat.receive(id, message, this.#now);
      },
      onChange: (entries) => Object.assign(this.#pages.get(id) ?? {}, { entries }),
    });
    this.#pages.set(id, { chat, instance, entries: [] });
    return chat;
  }

  leave(id: string): void {
    this.#pages.delete(id);
  }

  cut(one: string, other: string, cut = true): void {
    for (const pair of [`${one} ${other}`, `${other} ${one}`]) if (cut) this.#cut.add(pair); else this.#cut.delete(pair);
  }

  /** Some seconds, with a beat a second from everyone to everyone. */
  pass(seconds = 10): void {
    for (let second = 0; second < seconds; second += 1) {
      this.#now += 1_000;
      for (const [from, { chat }] of this.#pages) {
        for (const [to, page] of this.#pages) if (to !== from && this.#reaches(from, to)) page.chat.hear(from, chat.digestFor(to), this.#now);
      }
    }
  }

  read(id: string): string[] {
    return (this.#pages.get(id)?.entries ?? []).map(({ text }) => text);
  }

  names(id: string): string[] {
    return (this.#pages.get(id)?.entries ?? []).map(({ name }) => name);
  }

  #reaches(one: string, other: string): boolean {
    return this.#pages.has(one) && this.#pages.has(other) && !this.#cut.has(`${one} ${other}`);
  }
}

test('what is written is there for everyone at once, and nothing more is said about it', () => {
  const room = new Room();
  const [ana, ben] = [room.enter('ana'), room.enter('ben')];
  room.enter('chloe');
  expect(ana.write('hello')).toBe(true);
  expect(ben.write('hello yourself')).toBe(true);
  for (const id of ['ana', 'ben', 'chloe']) expect(room.read(id)).toEqual(['hello', 'hello yourself']);
  room.pass();
  expect(room.said).toHaveLength(4);
});

test('a newcomer reads the history, also of those who have left, in the order of everyone', () => {
  const room = new Room();
  const [ana, ben] = [room.enter('ana'), room.enter('ben')];
  ana.write('one');
  ben.write('two');
  ana.write('three');
  room.enter('chloe');
  room.pass();
  room.leave('ana');
  room.enter('dora');
  room.pass();
  for (const id of ['ben', 'chloe', 'dora']) expect(room.read(id)).toEqual(['one', 'two', 'three']);
});

test('two who cannot reach each other miss nothing: a third hands nothing on for somebody whom one can ask, and all else', () => {
  const room = new Room();
  const [ana] = [room.enter('ana'), room.enter('ben'), room.enter('chloe')];
  room.cut('ana', 'chloe');
  ana.write('by way of Ben');
  expect(room.read('chloe')).toEqual([]);
  room.pass();
  expect(room.read('chloe')).toEqual(['by way of Ben']);
  room.cut('ana', 'chloe', false);
  ana.write('directly');
  expect(room.read('chloe')).toEqual(['by way of Ben', 'directly']);
});

test('what is written to one person reaches that person alone, later where it must be', () => {
  const room = new Room();
  const [ana] = [room.enter('ana'), room.enter('ben'), room.enter('chloe')];
  room.cut('ana', 'ben');
  ana.write('for you alone', 'ben');
  room.pass();
  expect(room.read('ben')).toEqual([]);
  room.cut('ana', 'ben', false);
  room.pass();
  room.enter('dora');
  room.pass();
  expect(room.read('ben')).toEqual(['for you alone']);
  expect([...room.read('chloe'), ...room.read('dora')]).toEqual([]);
  expect(room.said.filter(({ to, message }) => message.kind === 'chat' && to !== 'ben')).toEqual([]);
});

test('a page that was reloaded gets everything back, its own private words too', () => {
  const room = new Room();
  const [ana] = [room.enter('ana'), room.enter('ben')];
  ana.write('to all');
  ana.write('to Ben', 'ben');
  room.leave('ana');
  const again = room.enter('ana', 7);
  room.pass();
  expect(room.read('ana')).toEqual(['to all', 'to Ben']);
  again.write('after the reload');
  expect(room.read('ben')).toEqual(['to all', 'to Ben', 'after the reload']);
});

test('words are not put into the mouth of somebody who can be asked, nor of this page, nor under the eyes of a third', () => {
  const room = new Room();
  const [ana] = [room.enter('ana'), room.enter('ben'), room.enter('eve')];
  const forged = (author: string, more: Partial<ChatEntry> = {}): ChatEntry => ({ author, instance: 1, number: 1, clock: 1, at: 0, name: author, text: 'forged', ...more });
  ana.receive('eve', { kind: 'chat', entries: [forged('ben', { instance: 2 }), forged('ana'), forged('eve', { to: 'ben' }), forged('ben', { to: 'ana' })] }, 0);
  expect(room.read('ana')).toEqual([]);
});

test('a page shows everybody under the name that they have here', () => {
  const room = new Room();
  const [ana] = [room.enter('ana'), room.enter('eve')];
  ana.receive('eve', { kind: 'chat', entries: [{ author: 'eve', instance: 2, number: 1, clock: 1, at: 0, name: 'Ana', text: 'hello' }] }, 0);
  expect(room.names('ana')).toEqual(['eve']);
});

test('whoever asks again and again gets one answer a second', () => {
  const room = new Room();
  const [ana] = [room.enter('ana'), room.enter('eve')];
  ana.write('hello');
  room.said.length = 0;
  for (let time = 0; time < 100; time += 1) ana.receive('eve', { kind: 'chat-known', known: {}, all: true }, 1_000 + time);
  expect(room.said).toHaveLength(1);
});

test('what is written in one meeting is gone with it', () => {
  const room = new Room();
  const ana = room.enter('ana');
  ana.write('hello');
  ana.clear();
  room.enter('ben');
  room.pass();
  expect([...room.read('ana'), ...room.read('ben')]).toEqual([]);
});

test('an empty text and one that is too long are refused', () => {
  const room = new Room();
  const ana = room.enter('ana');
  expect([ana.write(' \n'), ana.write('x'.repeat(4_001)), ana.write('x'.repeat(4_000))]).toEqual([false, false, true]);
});

test('a long history comes in parts that hold nothing up', () => {
  const room = new Room();
  const ana = room.enter('ana');
  for (let number = 0; number < 100; number += 1) ana.write('\u0001'.repeat(2_000));
  room.enter('ben');
  room.pass(2);
  expect(room.read('ben').length).toBeLessThan(100);
  room.pass(20);
  expect(room.read('ben')).toHaveLength(100);
  for (const { message } of room.said) expect(JSON.stringify(message).length).toBeLessThan(65_536);
});
