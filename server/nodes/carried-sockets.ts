/**
 * Sockets whose room another node has. Their node carries each request to the one that has the room, where the same handlers do it on
 * a session whose connection leads back. Where the way between the two is lost, the sockets are cut, and the seats wait: pages come
 * back by themselves.
 */
import { fail, type Result } from '#protocol/errors';
import type { FactName, Facts, RequestName } from '#protocol/events';
import type { RoomId } from '#protocol/room';
import type { Clock } from '#server/rooms/clock';
import type { Connection } from '#server/rooms/connection';
import { RoomElsewhere } from '#server/rooms/room-holds';
import type { Visitor } from '#server/rooms/visitor';
import type { Away, Carriage } from '#server/signaling/carriage';
import { failed, inOrder, type Perform } from '#server/signaling/dispatcher';
import { closeGradually } from '#server/signaling/farewell';
import type { RateLimits } from '#server/signaling/rate-limits';
import { Session } from '#server/signaling/session';
import { type NodeBus, NodeLost } from './node-bus.ts';

/** For how long a node is looked for that has the room, in milliseconds: longer than the lease of one that died, shorter than pages wait. */
const CARRY_WITHIN = 3_800;
const TRY_EVERY = 250;

interface Asked {
  readonly socket: number;
  readonly event: RequestName;
  readonly request: unknown;
  /** Who asks: with the first request of a socket. */
  readonly from?: { readonly visitor: Visitor; readonly address: string };
}
/** `moved`: the room is not at this node any more. */
type Answered = { readonly result: Result<unknown> } | { readonly moved: true };
interface Fact {
  readonly socket: number;
  readonly fact: FactName;
  readonly payload: Facts[FactName];
}

export class CarriedSockets implements Carriage {
  readonly #bus: NodeBus;
  readonly #clock: Clock;
  /** Sockets of this node by the node where they are, and their number. */
  readonly #away = new Map<string, Map<number, AwaySocket>>();
  /** Sockets of other nodes that are here. */
  readonly #guests = new Map<string, Map<number, Session>>();
  #sockets = 0;
  #perform: Perform | undefined;
  #limits: RateLimits | undefined;

  constructor(bus: NodeBus, clock: Clock) {
    this.#bus = bus;
    this.#clock = clock;
    bus.answer('socket', (from, body) => this.#serve(from, body as Asked));
    bus.hear('fact', (from, body) => this.#take(from, body as Fact));
    bus.hear('cut', (from, body) => this.#away.get(from)?.get(body as number)?.cut());
    bus.hear('gone', (from, body) => this.#part(from, body as number));
    bus.onLost((node) => this.#lost(node));
  }

  /** How many sockets of this node are in rooms of other nodes, and how many of theirs in rooms of this one. */
  get carried(): { readonly away: number; readonly guests: number } {
    const count = (all: ReadonlyMap<string, ReadonlyMap<number, unknown>>): number => Array.from(all.values(), ({ size }) => size).reduce((sum, size) => sum + size, 0);
    return { away: count(this.#away), guests: count(this.#guests) };
  }

  serve(perform: Perform, limits: RateLimits): void {
    this.#perform = perform;
    this.#limits = limits;
  }

  /** Cuts the sockets of other nodes, whose rooms are not here any more. */
  async letGo(): Promise<void> {
    const guests = [...this.#guests].flatMap(([node, sockets]) => Array.from(sockets.keys(), (socket) => ({ close: () => this.#cut(node, socket) })));
    await closeGradually(guests, this.#clock);
  }

  async carry(session: Session, event: RequestName, request: unknown, first: string | undefined): Promise<Result<unknown>> {
    const { roomId } = request as { readonly roomId: RoomId };
    const deadline = this.#clock.now() + CARRY_WITHIN;
    let node = first;
    for (;;) {
      if (session.seatedIn !== undefined && session.seatedIn !== roomId) return fail('already-seated');
      const answer = node === undefined ? undefined : await this.#at(session, node, roomId).then((away) => away.carry(event, request));
      if (answer) return answer;
      if (this.#clock.now() >= deadline) return fail('timeout');
      // Also where nobody can tell who has it: the page asks again at once.
      await new Promise<void>((resolve) => this.#clock.after(TRY_EVERY, resolve));
      if (node === undefined) return fail('timeout');
      try {
        // Its node may be gone, and the room free for this one.
        return (await this.#perform?.(session, event, request)) ?? fail('internal');
      } catch (error) {
        if (!(error instanceof RoomElsewhere)) return failed(event, error);
        node = error.node;
      }
    }
  }

  /** What this socket is at that node, and nowhere else. */
  async #at(session: Session, node: string, roomId: RoomId): Promise<AwaySocket> {
    const before = session.away;
    if (before instanceof AwaySocket && before.node === node && !before.lost) {
      before.roomId = roomId;
      return before;
    }
    session.comeHome();
    session.unwatch();
    const from = { visitor: await session.visitor, address: session.address };
    const number = (this.#sockets += 1);
    const sockets = this.#away.get(node) ?? new Map<number, AwaySocket>();
    const away = new AwaySocket(this.#bus, { node, number, roomId, from, connection: session.connection, onEnd: () => sockets.delete(number) });
    this.#away.set(node, sockets.set(number, away));
    session.away = away;
    return away;
  }

  #take(from: string, { socket, fact, payload }: Fact): void {
    this.#away.get(from)?.get(socket)?.take(fact, payload);
  }

  #serve(node: string, { socket, event, request, from }: Asked): Promise<Answered> {
    const session = this.#guests.get(node)?.get(socket) ?? (from && this.#welcome(node, socket, from));
    // It was cut off, and its node will hear of it.
    if (!session) return Promise.resolve({ moved: true });
    return new Promise((resolve) => {
      inOrder(session, async () => resolve(await this.#do(session, event, request)));
    });
  }

  async #do(session: Session, event: RequestName, request: unknown): Promise<Answered> {
    try {
      return { result: (await this.#perform?.(session, event, request)) ?? fail('internal') };
    } catch (error) {
      return error instanceof RoomElsewhere ? { moved: true } : { result: failed(event, error) };
    }
  }

  #welcome(node: string, socket: number, { visitor, address }: NonNullable<Asked['from']>): Session | undefined {
    if (!this.#limits) return undefined;
    const connection: Connection = {
      send: (fact, payload) => this.#isHere(node, socket, session) && this.#bus.tell(node, 'fact', { socket, fact, payload } satisfies Fact),
      end: () => this.#isHere(node, socket, session) && this.#cut(node, socket),
    };
    const session = new Session(connection, { visitor: Promise.resolve(visitor), address }, this.#limits);
    this.#guests.set(node, (this.#guests.get(node) ?? new Map<number, Session>()).set(socket, session));
    return session;
  }

  #cut(node: string, socket: number): void {
    this.#bus.tell(node, 'cut', socket);
    this.#part(node, socket);
  }

  #isHere(node: string, socket: number, session: Session): boolean {
    return this.#guests.get(node)?.get(socket) === session;
  }

  /** A socket of another node is gone, or is not ours any more. */
  #part(node: string, socket: number): void {
    const session = this.#guests.get(node)?.get(socket);
    this.#guests.get(node)?.delete(socket);
    if (session) inOrder(session, () => session.end());
  }

  #lost(node: string): void {
    for (const socket of this.#guests.get(node)?.keys() ?? []) this.#part(node, socket);
    this.#guests.delete(node);
    const sockets = [...(this.#away.get(node)?.values() ?? [])];
    this.#away.delete(node);
    for (const socket of sockets) socket.lost = true;
    // Whoever only tried to reach a room there tries on.
    const arrived = sockets.filter((socket) => socket.arrived);
    // First they hear that what they asked is not answered: whoever is cut hears nothing more.
    setImmediate(() => void closeGradually(arrived.map((socket) => ({ close: () => socket.cut() })), this.#clock));
  }
}

interface AwaySocketOptions {
  readonly node: string;
  readonly number: number;
  readonly roomId: RoomId;
  readonly from: NonNullable<Asked['from']>;
  readonly connection: Connection;
  readonly onEnd: () => void;
}

/** A socket of this node at the node that has its room. */
class AwaySocket implements Away {
  roomId: RoomId;
  seated = false;
  /** Whether the other server has done anything for it. */
  arrived = false;
  /** Whether the way to its room is lost: it will be cut. */
  lost = false;
  readonly #bus: NodeBus;
  readonly #options: AwaySocketOptions;
  #known = false;
  #ended = false;

  constructor(bus: NodeBus, options: AwaySocketOptions) {
    this.#bus = bus;
    this.#options = options;
    this.roomId = options.roomId;
  }

  get node(): string {
    return this.#options.node;
  }

  async ask(event: RequestName, request: unknown): Promise<Result<unknown>> {
    return (await this.carry(event, request)) ?? fail('timeout');
  }

  /** Undefined where the room is not there, or the node does not answer. */
  async carry(event: RequestName, request: unknown): Promise<Result<unknown> | undefined> {
    if (this.lost || this.#ended) return undefined;
    const { node, number: socket, from } = this.#options;
    const asked: Asked = { socket, event, request, ...(this.#known ? {} : { from }) };
    this.#known = true;
    try {
      const answer = (await this.#bus.ask(node, 'socket', asked)) as Answered;
      if ('moved' in answer) return undefined;
      this.arrived = true;
      if (answer.result.ok) this.#did(event);
      return answer.result;
    } catch (error) {
      return error instanceof NodeLost ? undefined : failed(event, error);
    }
  }

  take<F extends FactName>(fact: F, payload: Facts[F]): void {
    if (fact === 'call:ended') this.seated = false;
    this.#options.connection.send(fact, payload);
  }

  cut(): void {
    this.#options.connection.end();
  }

  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#options.onEnd();
    if (!this.lost) this.#bus.tell(this.node, 'gone', this.#options.number);
  }

  #did(event: RequestName): void {
    if (event === 'room:join' || event === 'room:resume') this.seated = true;
    if (event === 'room:leave') this.seated = false;
  }
}
