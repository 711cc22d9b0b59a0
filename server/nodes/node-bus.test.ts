import { beforeEach, describe, expect, it } from 'vitest';
import { FakeClock } from '../testing/fake-clock.ts';
import { MemoryWire } from '../testing/memory-wire.ts';
import { NodeBus, NodeLost } from './node-bus.ts';

let clock: FakeClock;
let wire: MemoryWire;
let a: NodeBus;
let b: NodeBus;
let heard: unknown[];
let lost: string[];

async function join(node: string): Promise<NodeBus> {
  const bus = new NodeBus(node, wire, clock);
  bus.hear('news', (from, body) => heard.push([node, from, body]));
  bus.answer('double', async (_, body) => {
    heard.push([node, 'asked', body]);
    return Number(body) * 2;
  });
  bus.onLost((other) => lost.push(`${node} lost ${other}`));
  await bus.start();
  return bus;
}

/** Resolves when everything that is on its way has arrived. */
async function settled(): Promise<void> {
  for (let step = 0; step < 20; step += 1) await Promise.resolve();
}

async function pass(milliseconds: number): Promise<void> {
  for (let left = milliseconds; left > 0; left -= 500) {
    clock.advance(Math.min(left, 500));
    await settled();
  }
}

beforeEach(async () => {
  clock = new FakeClock();
  wire = new MemoryWire();
  heard = [];
  lost = [];
  [a, b] = [await join('a'), await join('b')];
});

describe('nodes', () => {
  it('hear what they are told and asked in the order in which it was said, and answer', async () => {
    a.tell('b', 'news', 1);
    const answer = a.ask('b', 'double', 2);
    a.tell('b', 'news', 3);
    expect(await answer).toBe(4);
    expect(heard).toEqual([['b', 'a', 1], ['b', 'asked', 2], ['b', 'a', 3]]);
    await pass(60_000);
    expect(await b.ask('a', 'double', 5)).toBe(10);
    expect(lost).toEqual([]);
  });

  it('fail at once where nobody hears them, and after two seconds where nobody answers', async () => {
    await expect(a.ask('nobody', 'double', 1)).rejects.toBeInstanceOf(NodeLost);
    b.answer('slow', () => new Promise(() => undefined));
    const slow = a.ask('b', 'slow', 1).catch(String);
    await pass(2_000);
    expect(await slow).toBe('NodeLost: no answer within 2000 ms');
    expect(lost).toEqual(['a lost nobody']);
  });

  it('say that they failed', async () => {
    b.answer('broken', () => Promise.reject(new Error('x')));
    await expect(a.ask('b', 'broken', 1)).rejects.toThrow('the other server failed');
    await expect(a.ask('b', 'unknown', 1)).rejects.toThrow('the other server failed');
  });

  it('give up the link at both ends where a message is missing, and go on with a new one', async () => {
    a.tell('b', 'news', 1);
    await settled();
    wire.loses = (_, message) => message.includes('"lost"');
    a.tell('b', 'news', 'lost');
    a.tell('b', 'news', 3);
    await settled();
    expect(heard).toEqual([['b', 'a', 1]]);
    expect(lost.toSorted()).toEqual(['a lost b', 'b lost a']);
    a.tell('b', 'news', 4);
    expect(await b.ask('a', 'double', 5)).toBe(10);
    expect(heard).toContainEqual(['b', 'a', 4]);
    await pass(10_000);
    expect(lost).toHaveLength(2);
  });

  it('find out within a second that the last message is missing', async () => {
    a.tell('b', 'news', 1);
    await settled();
    wire.loses = (_, message) => message.includes('"lost"');
    a.tell('b', 'news', 'lost');
    await pass(1_000);
    expect(lost.toSorted()).toEqual(['a lost b', 'b lost a']);
  });

  it('take a silent node to be gone after three seconds, and one that nobody hears at once', async () => {
    await a.ask('b', 'double', 1);
    wire.loses = (channel) => channel === 'parley:node:a';
    await pass(3_000);
    expect(lost).toEqual([]);
    await pass(1_000);
    expect(lost).toContain('a lost b');
    wire.loses = () => false;
    await a.ask('b', 'double', 1);
    lost.length = 0;
    wire.silence('parley:node:b');
    await pass(1_000);
    expect(lost).toEqual(['a lost b']);
  });

  it('go on after a message that none of them has written', async () => {
    for (const message of ['', 'null', '{"from":"a"}', '{"from":"z","stream":9,"number":1,"content":{"kind":"x"}}']) await wire.publish('parley:node:b', message);
    await settled();
    expect(await b.ask('a', 'double', 1)).toBe(2);
  });

  it('reject what was asked where the link is lost', async () => {
    b.answer('slow', () => new Promise(() => undefined));
    const slow = a.ask('b', 'slow', 1).catch(String);
    await settled();
    b.stop();
    wire.silence('parley:node:b');
    a.tell('b', 'news', 1);
    await settled();
    expect(await slow).toBe('NodeLost: nobody hears it');
  });
});
