/**
 * Who may do what to whom: the one table, from which docs/hosts.md is made. The server enforces it, and pages offer what it allows.
 * What is not written here nobody may. Everything else that a room does is open to everybody who sits in it.
 */
import type { ActionKind } from './actions.ts';
import type { Role } from './participant.ts';

/** On whom an act may be done: people of these roles, or `room` for one that is not about one person inside. */
export type Reach = 'room' | readonly Role[];

const EVERYBODY: readonly Role[] = ['host', 'co-host', 'guest'];
const BELOW_HOST: readonly Role[] = ['co-host', 'guest'];
const GUESTS: readonly Role[] = ['guest'];

const both = (reach: Reach) => ({ host: reach, 'co-host': reach });

export const POWERS: Readonly<Record<ActionKind, Readonly<Partial<Record<Role, Reach>>>>> = {
  mute: both(EVERYBODY),
  'mute-all': both('room'),
  'set-right': both(GUESTS),
  'lower-hand': both(EVERYBODY),
  'lower-all-hands': both('room'),
  remove: { host: BELOW_HOST, 'co-host': GUESTS },
  ban: { host: BELOW_HOST, 'co-host': GUESTS },
  'lift-bans': { host: 'room' },
  promote: { host: GUESTS },
  demote: { host: ['co-host'] },
  'hand-over': { host: BELOW_HOST },
  admit: both('room'),
  'admit-all': both('room'),
  deny: both('room'),
  block: both('room'),
  'message-waiting': both('room'),
  configure: both('room'),
  end: both('room'),
};

/** Whether this role has this power at all. */
export const hasPower = (role: Role, kind: ActionKind): boolean => POWERS[kind][role] !== undefined;

/** Whether this role may do this to somebody of that role. */
export function mayActOn(role: Role, kind: ActionKind, target: Role): boolean {
  const reach = POWERS[kind][role];
  return reach !== undefined && reach !== 'room' && reach.includes(target);
}

/** Whether people of this role decide who comes in. */
export const isHosting = (role: Role): boolean => hasPower(role, 'admit');
