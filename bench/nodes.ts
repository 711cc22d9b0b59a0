/**
 * What a second node adds: signals relayed for each second of processor time by two nodes that share a Redis, added up, against one node
 * without any. The rooms do not cross, as where a proxy sends the people of a room to one node; the load is the same, in halves. It is
 * processor time and no clock on the wall: clients, both nodes and Redis share the cores of this machine.
 */
import { connectRedis } from '../server/nodes/redis-connection.ts';
import { findRedis, startRedis } from '../server/testing/redis.ts';
import { productWay, sendAll, type Way } from './relay.ts';
import { type Measured, startMeasured } from './relay/child.ts';
import { type Seat, takeSeats } from './relay/seats.ts';
import { median, type Row } from './table.ts';

/** In all, in rooms of eight. */
const SOCKETS = 256;
/** Of each of them in a round. */
const MESSAGES = 300;
const ROUNDS = 7;
/** Signals that each server has relayed before it is measured: until its code is compiled, each takes it up to twice as long. */
const WARM_UP = 150_000;

/** A server that is measured, and those who signal over it. */
interface Node {
  readonly server: Measured;
  readonly seats: readonly Seat[];
  readonly ways: readonly Way[];
}

export async function measureNodes(): Promise<readonly Row[]> {
  const program = findRedis();
  if (program === undefined) {
    console.error('nodes: left out, because redis-server is not installed');
    return [];
  }
  const redis = await startRedis(program);
  const connection = await connectRedis(redis.url);
  /** In milliseconds. */
  const redisTime = async (): Promise<number> => {
    const [info = ''] = await connection.run("return {redis.call('INFO', 'cpu')}", [], []);
    return [...info.matchAll(/^used_cpu_(?:user|sys):([\d.]+)/gm)].reduce((sum, [, seconds]) => sum + 1_000 * Number(seconds), 0);
  };
  const alone = await startNode(SOCKETS);
  const both = await Promise.all([startNode(SOCKETS / 2, redis.url), startNode(SOCKETS / 2, redis.url)]);

  for (const node of [alone, ...both]) await relay(node, Math.ceil(WARM_UP / node.ways.length));
  const rates = { alone: [] as number[], both: [] as number[] };
  const spent = { redis: 0, nodes: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    rates.alone.push((await relay(alone)).rate);
    const before = await redisTime();
    const halves = await Promise.all(both.map((node) => relay(node)));
    spent.redis += (await redisTime()) - before;
    spent.nodes += halves.reduce((sum, { seconds }) => sum + 1_000 * seconds, 0);
    rates.both.push(halves.reduce((sum, { rate }) => sum + rate, 0));
  }
  for (const { seats } of [alone, ...both]) for (const { client } of seats) client.disconnect();
  await Promise.all([alone, ...both].map(({ server }) => server.stop()));
  connection.close();
  await redis.kill();
  return [
    {
      figure: 'signals relayed for a second of processor of each of two nodes',
      unit: 'signals',
      measured: median(rates.both),
      reference: 'one node alone',
      referenceValue: median(rates.alone),
      bar: { least: 1.7 },
    },
    { figure: 'processor of the Redis that they share', unit: 'ms', measured: spent.redis, reference: 'of both nodes', referenceValue: spent.nodes },
  ];
}

async function startNode(sockets: number, ...redisUrl: readonly string[]): Promise<Node> {
  const server = await startMeasured('../nodes/node-server', ...redisUrl);
  const seats = await takeSeats(server.url, sockets);
  return { server, seats, ways: seats.map((seat, index) => productWay(seat, seats[index ^ 1]!)) };
}

async function relay({ server, ways }: Node, messages = MESSAGES): Promise<{ readonly rate: number; readonly seconds: number }> {
  const before = await server.glance();
  await Promise.all(ways.map((way) => sendAll(way, messages)));
  const seconds = (await server.glance()).cpuSeconds - before.cpuSeconds;
  return { rate: (ways.length * messages) / seconds, seconds };
}
