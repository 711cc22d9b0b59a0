/**
 * This server as one node of several that share a Redis: it takes rooms and renews them, carries its people to rooms of other nodes,
 * and theirs to its own.
 */
import type { RoomId } from '#protocol/room';
import { newVisitId } from '#server/rooms/ids';
import type { Clock } from '#server/rooms/clock';
import type { RoomRepository } from '#server/rooms/repository';
import type { RoomHolds } from '#server/rooms/room-holds';
import type { Rooms } from '#server/rooms/rooms';
import { answerCarried, type CarriedAnswer, type CarriedRequest, type CarryRequest } from '#server/http/elsewhere';
import type { Api } from '#server/http/room-routes';
import type { MakeLimiter } from '#server/limiters';
import { log } from '#server/log';
import { CarriedSockets } from './carried-sockets.ts';
import { HeldRooms } from './held-rooms.ts';
import { NodeBus } from './node-bus.ts';
import { connectRedis } from './redis-connection.ts';
import { RedisLeases } from './redis-leases.ts';
import { shareLimiters } from './shared-limiters.ts';

/** When rooms are looked for that no node has, in milliseconds: the first time after a start, and then. */
const GATHER = { first: 5_000, every: 30_000 } as const;

export interface NodesOptions {
  readonly redisUrl: string;
  readonly clock: Clock;
  readonly repository: RoomRepository;
}

export interface Nodes {
  /** Of this node, made anew at each start. */
  readonly id: string;
  readonly holds: RoomHolds;
  readonly carriage: CarriedSockets;
  /** Counts together with the other nodes. */
  readonly limiters: MakeLimiter;
  /** How it stands, for whoever watches. */
  readonly facts: () => { readonly redis: 'connected' | 'lost'; readonly rooms: number; readonly away: number; readonly guests: number };
  /** Has a request answered at the node that has its room. */
  readonly carryRequest: CarryRequest;
  /** Gives what a holder is to a room of another node to another holder. It never rejects: who signs in again, does it again. */
  adopt(id: RoomId, node: string | undefined, from: string, to: string): Promise<void>;
  /** Takes part from now on. */
  start(rooms: Rooms, api: Api): void;
  /** Lets others have all rooms of this node, and then lets go of their people. */
  leave(): Promise<void>;
  /** Is not heard of any more. */
  stop(): void;
}

/** Resolves when this node can be reached, or Redis cannot: then it is tried on. */
export async function joinNodes({ redisUrl, clock, repository }: NodesOptions): Promise<Nodes> {
  const id = newVisitId();
  const redis = await connectRedis(redisUrl);
  const bus = new NodeBus(id, redis, clock);
  const carriage = new CarriedSockets(bus, clock);
  let rooms: Rooms | undefined;
  let stopGathering: (() => void) | undefined;
  const holds = new HeldRooms({
    node: id,
    leases: new RedisLeases(redis),
    clock,
    isInhabited: async (roomId) => (await repository.lastingVisits(roomId)).length > 0,
    onLost: (roomId, node) => {
      const tellThere = async (): Promise<void> => void (node !== undefined && (await bus.ask(node, 'welcome', roomId).catch(notThere)));
      void rooms?.live.lose(roomId, tellThere);
    },
  });
  const gather = async (): Promise<void> => {
    await rooms?.live.gather().catch((error: unknown) => log.error({ err: error }, 'could not look for rooms of servers that are gone'));
    stopGathering = clock.after(GATHER.every * (1 + Math.random() / 2), () => void gather());
  };
  await bus.start();
  return {
    id,
    holds,
    carriage,
    limiters: shareLimiters(redis),
    facts: () => ({ redis: redis.connected ? 'connected' : 'lost', rooms: holds.size, ...carriage.carried }),
    carryRequest: async (node, request) => {
      const answer = (await bus.ask(node, 'request', request).catch(notThere)) as CarriedAnswer | null | undefined;
      return answer ?? undefined;
    },
    async adopt(roomId, node, from, to) {
      const done = node === undefined ? undefined : await bus.ask(node, 'adopt', { roomId, from, to }).catch(notThere);
      if (done === undefined) log.warn({ room: roomId }, 'a room of another server could not be given to the account that signed in');
    },
    start(all, api) {
      rooms = all;
      bus.answer('request', async (_, request) => {
        const answer = await answerCarried(api, request as CarriedRequest);
        return 'status' in answer ? answer : null;
      });
      bus.answer('welcome', (_, roomId) => all.live.welcome(roomId as RoomId));
      bus.answer('adopt', async (_, body) => {
        const { roomId, from, to } = body as { readonly roomId: RoomId; readonly from: string; readonly to: string };
        await all.adoptIn(roomId, from, to);
        return true;
      });
      holds.start();
      stopGathering = clock.after(GATHER.first, () => void gather());
    },
    async leave() {
      stopGathering?.();
      await rooms?.live.handOver();
      holds.stop();
      await carriage.letGo();
    },
    stop() {
      stopGathering?.();
      holds.stop();
      bus.stop();
      redis.close();
    },
  };
}

/** What the link to it, which is given up, has said already. */
const notThere = (): undefined => undefined;
