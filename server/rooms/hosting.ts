/** What each power does. Whether somebody has it is the table's to say (powers.ts), and asked first. */
import type { Action } from '#protocol/actions';
import { fail, ok, type Result } from '#protocol/errors';
import type { HostAct } from '#protocol/events';
import type { ParticipantId, Role } from '#protocol/participant';
import { RIGHTS } from '#protocol/rights';
import { hasPower, mayActOn } from './powers.ts';
import type { Room } from './room.ts';
import type { Seat } from './seat.ts';
import { newSecret } from './secret.ts';
import { changeSetup, type PreparedChange } from './settings.ts';
import { ownersOf } from './visitor.ts';

/** An action whose passcode, where it has one, has become a hash. */
export type PreparedAction = Exclude<Action, { readonly kind: 'configure' }> | { readonly kind: 'configure'; readonly change: PreparedChange };
type On<K extends PreparedAction['kind']> = Extract<PreparedAction, { readonly kind: K }>;
type OnParticipant = Extract<PreparedAction, { readonly participantId: ParticipantId }>;

/** Who acts: somebody inside, or a host from outside (a list of rooms, a program). */
export interface Actor {
  readonly name: string;
  readonly role: Role;
  readonly holders: readonly string[];
  readonly seat?: Seat | undefined;
}

export const seatedActor = (seat: Seat): Actor => ({ name: seat.participant.name, role: seat.participant.role, holders: seat.holders, seat });

/**
 * Does it, tells those whom it concerns, and writes it down.
 *
 * @param opId of the operation, which is done once
 * @returns `forbidden` without the power, `target-not-here`, or what is wrong with new settings
 */
export function act(room: Room, actor: Actor, action: PreparedAction, opId?: string): Result<null> {
  room.expectHere();
  if (opId === undefined) return perform(room, actor, action);
  if (room.operations.has(opId)) return ok(null);
  const done = perform(room, actor, action);
  if (done.ok) room.operations.add(opId);
  return done;
}

function perform(room: Room, actor: Actor, action: PreparedAction): Result<null> {
  if (!hasPower(actor.role, action.kind)) return fail('forbidden');
  if ('participantId' in action) {
    const target = room.seats.get(action.participantId);
    if (!target) return fail('target-not-here');
    if (!mayActOn(actor.role, action.kind, target.participant.role)) return fail('forbidden');
    const { name } = target.participant;
    actOnParticipant(room, actor, action, target);
    room.audit(actor.name, wordOf(action), name);
    return ok(null);
  }
  const done = actOnRoom(room, actor, action);
  if (!done.ok) return done;
  if (done.value !== NOTHING) room.audit(actor.name, action.kind, done.value ?? undefined);
  return ok(null);
}

/** Nothing was there to be done, and nothing is written down. */
const NOTHING = Symbol('nothing');

/** What is kept of a right is which one, too. */
const wordOf = (action: OnParticipant): string =>
  action.kind === 'set-right' ? `${action.allowed ? 'give' : 'take'}-${action.right}` : action.kind;

function actOnParticipant(room: Room, actor: Actor, action: OnParticipant, target: Seat): void {
  const by = actor.name;
  const tell = (fact: HostAct): void => target.connection?.send('host:acted', fact);
  switch (action.kind) {
    case 'mute':
      return mute(room, target, by);
    case 'set-right':
      room.rights.override(target.holders, action.right, action.allowed);
      room.seats.rightsChanged();
      return tell({ kind: 'set-right', by, right: action.right, allowed: action.allowed });
    case 'lower-hand':
      return room.seats.tell('hands:lowered', { participantIds: [action.participantId], by });
    case 'remove':
    case 'ban':
      room.rights.stand(target.holders, action.kind === 'ban' ? 'banned' : 'removed');
      return room.seats.expel(target.holders, action.kind === 'ban' ? 'banned' : 'removed');
    case 'promote':
    case 'demote':
      setRole(room, target, action.kind === 'promote' ? 'co-host' : 'guest');
      return tell({ kind: action.kind, by });
    case 'hand-over':
      return handOver(room, actor, target);
    default:
      return action satisfies never;
  }
}

/** What it was done to, for the audit list; null where there is nothing to say. */
function actOnRoom(room: Room, actor: Actor, action: Exclude<PreparedAction, OnParticipant>): Result<string | null | typeof NOTHING> {
  switch (action.kind) {
    case 'mute-all':
      for (const seat of room.seats.all) if (seat.participant.role === 'guest') mute(room, seat, actor.name);
      return ok(null);
    case 'lower-all-hands':
      room.seats.tell('hands:lowered', { participantIds: room.seats.all.map((seat) => seat.participant.id), by: actor.name });
      return ok(null);
    case 'lift-bans':
      room.rights.liftBans();
      return ok(null);
    case 'admit':
      return ok(room.admit(action.knockId)?.name ?? NOTHING);
    case 'admit-all': {
      const names = room.waiting.knocks.map(({ id }) => room.admit(id)?.name);
      return ok(names.length === 0 ? NOTHING : names.join(', '));
    }
    case 'deny':
      return ok(room.waiting.answer(action.knockId, 'denied')?.knock.name ?? NOTHING);
    case 'block':
      return ok(block(room, action) ?? NOTHING);
    case 'message-waiting':
      room.waiting.say(action.text);
      return ok(action.text);
    case 'configure':
      return configure(room, action.change);
    case 'end':
      room.close();
      return ok(null);
    default:
      return action satisfies never;
  }
}

function mute(room: Room, target: Seat, by: string): void {
  if (!target.participant.sending.microphone) return;
  room.seats.change(target, { ...target.participant, sending: { ...target.participant.sending, microphone: false } });
  target.connection?.send('host:acted', { kind: 'mute', by });
}

function setRole(room: Room, target: Seat, role: Role): void {
  if (role === 'guest') room.rights.stand(target.holders, 'admitted');
  else room.rights.stand(ownersOf(target.holders), role);
  room.seats.change(target, { ...target.participant, role });
  if (role !== 'guest') target.connection?.send('waiting:changed', { waiting: room.waiting.knocks });
}

/** The room has one owner: the keys that the one before may still hold open nothing any more. */
function handOver(room: Room, actor: Actor, target: Seat): void {
  room.rights.replaceHostKey(newSecret());
  setRole(room, target, 'host');
  room.rights.stand(actor.holders, undefined);
  room.rights.stand(ownersOf(actor.holders), 'co-host');
  if (actor.seat) room.seats.change(actor.seat, { ...actor.seat.participant, role: 'co-host' });
  target.connection?.send('host:acted', { kind: 'hand-over', by: actor.name });
}

/** Makes these holders hosts beside those that there are, also where they sit already. */
export function grantHost(room: Room, holders: readonly string[]): void {
  room.rights.stand(ownersOf(holders), 'host');
  for (const seat of room.seats.all) if (seat.holders.some((holder) => holders.includes(holder))) setRole(room, seat, 'host');
}

/** Gives what one holder is to this room to another: a host's rights move, and are not doubled. */
export function adopt(room: Room, from: string, to: string): void {
  const [role, before] = [from, to].map((holder) => room.rights.roleOf({ holders: [holder] }));
  if (role === undefined || role === 'guest' || room.rights.has('banned', { holders: [to] })) return;
  if (before !== 'host') room.rights.stand([to], role);
  room.rights.stand([from], undefined);
}

function block(room: Room, { knockId }: On<'block'>): string | undefined {
  const blocked = room.waiting.answer(knockId, 'blocked');
  if (blocked) room.rights.stand(blocked.visitor.holders, 'banned');
  return blocked?.knock.name;
}

/** A rule for everybody takes the place of what was decided about single people. */
function configure(room: Room, change: PreparedChange): Result<string> {
  const changed = changeSetup(room.door.setup, change, room.capacity);
  if (!changed.ok) return changed;
  for (const right of RIGHTS) if (change.whoMay?.[right] !== undefined) room.rights.clearOverrides(right);
  room.door.configure(changed.value);
  return ok(Object.keys(change).map((key) => (key === 'passcodeHash' ? 'passcode' : key)).join(', '));
}
