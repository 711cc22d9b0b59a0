/**
 * Every power, asked for by everybody whom a room may know, over real sockets: allowed exactly where the table says, and where it is
 * not, nothing in the room is other than before and nobody hears of it.
 */
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Action, ActionKind } from '#protocol/actions';
import type { Participant, Role } from '#protocol/participant';
import { browserOf } from '../http/browser-cookie.ts';
import { POWERS } from '../rooms/powers.ts';
import { type SignalingServer, startSignalingForTest } from '../testing/signaling-server.ts';
import { TestPage } from '../testing/test-page.ts';

/** Everybody who may try something with a room. Those without a seat in it are outside, whatever they were before. */
const ACTORS = ['host', 'co-host', 'guest', 'waiting', 'removed', 'banned', 'stranger', 'host of another room'] as const;
type ActorKind = (typeof ACTORS)[number];
/** On whom: the other host, another co-host, another guest; or the room. */
const TARGETS = ['host', 'co-host', 'guest'] as const;

let server: SignalingServer;
let operations = 0;
beforeAll(async () => {
  server = await startSignalingForTest({ unlimited: true, capacity: 16 });
});
afterAll(() => server.close());

interface Someone {
  readonly page: TestPage;
  /** Undefined where they have no seat. */
  readonly self?: Participant;
}

/** A room with two of each role inside, somebody who waits, and whoever else there may be. */
class Scene {
  readonly people = new Map<string, Someone>();
  readonly pages: TestPage[] = [];
  roomId = '';
  knockId = '';

  async open(actor: ActorKind): Promise<this> {
    const [one, two] = [browserOf(undefined, false), browserOf(undefined, false)];
    const created = await server.rooms.create({ name: 'Tea' }, [one.holder, two.holder]);
    if (!created.ok) throw new Error(created.error);
    this.roomId = created.value.id;
    const host = await this.#sit('host', one.cookie);
    await this.#sit('other host', two.cookie);
    for (const name of ['co-host', 'other co-host']) {
      const { self } = await this.#sit(name);
      await this.must(host, { kind: 'promote', participantId: self!.id });
    }
    for (const name of ['guest', 'other guest']) await this.#sit(name);
    if (actor === 'removed' || actor === 'banned') {
      const { page, self } = await this.#sit(actor);
      await this.must(host, { kind: actor === 'removed' ? 'remove' : 'ban', participantId: self!.id });
      await page.hears('call:ended');
    }
    await this.must(host, { kind: 'configure', change: { waitingRoom: true } });
    const waiting = await this.#page();
    const knocked = await waiting.request('room:knock', { version: 1, roomId: this.roomId, name: 'waiting' });
    if (!knocked.ok) throw new Error(knocked.error);
    this.knockId = knocked.value.knockId;
    this.people.set('waiting', { page: waiting });
    this.people.set('stranger', { page: await this.#page() });
    const foreign = browserOf(undefined, false);
    const theirs = await server.rooms.create({}, [foreign.holder]);
    if (!theirs.ok) throw new Error(theirs.error);
    const foreigner = await this.#page(foreign.cookie);
    this.people.set('host of another room', { page: foreigner, self: (await foreigner.join(theirs.value.id, 'foreigner')).self });
    return this;
  }

  get(name: string): Someone {
    const someone = this.people.get(name);
    if (!someone) throw new Error(`nobody is ${name}`);
    return someone;
  }

  async try({ page }: Someone, action: Action): Promise<'done' | string> {
    operations += 1;
    const result = await page.request('room:act', { opId: `power-${operations}-xxxxxxxxxxx`, action });
    return result.ok ? 'done' : result.error;
  }

  async must(someone: Someone, action: Action): Promise<void> {
    const outcome = await this.try(someone, action);
    if (outcome !== 'done') throw new Error(outcome);
  }

  /** All that there is to know of the room. */
  async state(): Promise<unknown> {
    const room = await server.rooms.find(this.roomId);
    if (!room) return 'gone';
    await server.rooms.stored();
    return structuredClone({
      roster: room.seats.roster,
      settings: room.door.settings,
      setup: room.door.setup,
      closed: room.closed,
      waiting: room.waiting.knocks,
      rights: await server.storage.rooms.rightsOf(room.id),
      record: await server.storage.rooms.findRoom(room.id),
      audit: await server.storage.rooms.auditOf(room.id),
    });
  }

  /** How many facts everybody but this one has heard so far. Everything that was sent before is heard by then. */
  async heard(except: Someone): Promise<readonly number[]> {
    const others = this.pages.filter((page) => page !== except.page);
    await Promise.all(others.filter((page) => page.socket.connected).map((page) => page.request('heartbeat', {})));
    return others.map((page) => page.said.length);
  }

  close(): void {
    for (const page of this.pages) page.close();
  }

  async #sit(name: string, cookie?: string): Promise<Someone> {
    const page = await this.#page(cookie);
    const someone = { page, self: (await page.join(this.roomId, name)).self };
    this.people.set(name, someone);
    return someone;
  }

  async #page(cookie?: string): Promise<TestPage> {
    const page = await new TestPage(server.url, cookie === undefined ? {} : { cookie }).connected();
    this.pages.push(page);
    return page;
  }
}

/** The action as this scene has it. */
function actionOf(kind: ActionKind, scene: Scene, target: Participant | undefined): Action {
  const participantId = target?.id ?? 'p_0000000000000000';
  const { knockId } = scene;
  switch (kind) {
    case 'set-right':
      return { kind, participantId, right: 'microphone', allowed: false };
    case 'admit':
    case 'deny':
    case 'block':
      return { kind, knockId };
    case 'message-waiting':
      return { kind, text: 'Soon' };
    case 'configure':
      return { kind, change: { locked: true, name: 'Coffee' } };
    case 'mute-all':
    case 'lower-all-hands':
    case 'lift-bans':
    case 'admit-all':
    case 'end':
      return { kind };
    default:
      return { kind, participantId };
  }
}

/** What each actor is to the server: their role where they sit in some room, else nothing. */
const roleOf = (actor: ActorKind): Role | undefined => {
  if (actor === 'host of another room') return 'host';
  return actor === 'host' || actor === 'co-host' || actor === 'guest' ? actor : undefined;
};

/** What the table says must come of it. */
function expected(actor: ActorKind, kind: ActionKind, target: Role | undefined): string {
  const role = roleOf(actor);
  if (role === undefined) return 'not-seated';
  const reach = POWERS[kind][role];
  if (reach === undefined) return 'forbidden';
  if (reach === 'room') return 'done';
  if (actor === 'host of another room') return 'target-not-here';
  return target !== undefined && reach.includes(target) ? 'done' : 'forbidden';
}

const ABOUT_THE_ROOM = (kind: ActionKind): boolean => Object.values(POWERS[kind]).includes('room');

describe.each(ACTORS)('%s', (actor) => {
  describe.each(Object.keys(POWERS) as ActionKind[])('%s', (kind) => {
    const targets = ABOUT_THE_ROOM(kind) ? [undefined] : TARGETS;
    it.each(targets)('on %s', async (target) => {
      const scene = await new Scene().open(actor);
      try {
        const someone = scene.get(actor);
        const action = actionOf(kind, scene, target && scene.get(`other ${target}`).self);
        const [before, heard] = [await scene.state(), await scene.heard(someone)];
        const outcome = await scene.try(someone, action);
        expect(outcome).toBe(expected(actor, kind, target));
        // A host of another room acts on that one.
        const acted = outcome === 'done' && actor !== 'host of another room';
        const [after, heardAfter] = [await scene.state(), await scene.heard(someone)];
        expect(isDeepStrictEqual(after, before)).toBe(!acted);
        expect(acted ? heard : heardAfter).toEqual(heard);
      } finally {
        scene.close();
      }
    });
  });
});

it('does nothing without a seat that the page once had: neither by the old socket nor by its key', async () => {
  const scene = await new Scene().open('removed');
  try {
    const { page, self } = scene.get('removed');
    const [joined] = [self!.id];
    expect(await page.request('room:resume', { version: 1, roomId: scene.roomId, seat: { participantId: joined, resumeKey: 'x' } })).toEqual({ ok: false, error: 'resume-refused' });
    for (const event of ['participant:update', 'roster:get', 'ice:refresh'] as const) {
      expect(await page.raw(event, event === 'participant:update' ? { sending: { microphone: true, camera: true, screen: true } } : {})).toEqual({ ok: false, error: 'not-seated' });
    }
  } finally {
    scene.close();
  }
});
