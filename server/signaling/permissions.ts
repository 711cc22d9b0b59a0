/** Who may ask for what. What is not written here is denied, before any handler runs. */
import type { ErrorCode } from '#protocol/errors';
import type { RequestName, RequestOf } from '#protocol/events';
import type { Role } from '#protocol/participant';
import { hasPower } from '#server/rooms/powers';

/** A socket without a seat is `outside`; with one it has its participant's role. */
export type Standing = 'outside' | Role;

const OUTSIDE: readonly Standing[] = ['outside'];
const SEATED: readonly Standing[] = ['guest', 'co-host', 'host'];
const ANYONE: readonly Standing[] = [...OUTSIDE, ...SEATED];

const PERMITTED: Readonly<Record<RequestName, readonly Standing[]>> = {
  'room:preview': ANYONE,
  'room:join': ANYONE,
  'room:knock': OUTSIDE,
  'room:unknock': ANYONE,
  // And then by the table of powers.
  'room:act': SEATED,
  'room:resume': ANYONE,
  'room:leave': SEATED,
  'participant:update': SEATED,
  signal: SEATED,
  heartbeat: ANYONE,
  'pair:report': SEATED,
  'ice:refresh': SEATED,
  'roster:get': SEATED,
};

/** Why this socket may not ask for this, or undefined where it may. */
export function refusalOf<E extends RequestName>(event: E, request: RequestOf<E>, standing: Standing): ErrorCode | undefined {
  const permitted = PERMITTED[event].includes(standing) && (standing === 'outside' || !isAct(event, request) || hasPower(standing, request.action.kind));
  if (permitted) return undefined;
  return standing === 'outside' ? 'not-seated' : 'forbidden';
}

const isAct = (event: RequestName, request: RequestOf<RequestName>): request is RequestOf<'room:act'> => event === 'room:act' && 'action' in request;
