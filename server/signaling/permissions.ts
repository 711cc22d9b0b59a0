/** Who may ask for what. What is not written here is denied, before any handler runs. */
import type { ErrorCode } from '#protocol/errors';
import type { RequestName } from '#protocol/events';
import type { Role } from '#protocol/participant';

/** A socket without a seat is `outside`; with one it has its participant's role. */
export type Standing = 'outside' | Role;

const ANYONE: readonly Standing[] = ['outside', 'guest', 'host'];
const SEATED: readonly Standing[] = ['guest', 'host'];

const PERMITTED: Readonly<Record<RequestName, readonly Standing[]>> = {
  'room:preview': ANYONE,
  'room:join': ANYONE,
  'room:resume': ANYONE,
  'room:leave': SEATED,
  'participant:update': SEATED,
  signal: SEATED,
  heartbeat: ANYONE,
  'ice:refresh': SEATED,
  'roster:get': SEATED,
};

/** Why this socket may not ask for this, or undefined where it may. */
export function refusalOf(event: RequestName, standing: Standing): ErrorCode | undefined {
  if (PERMITTED[event].includes(standing)) return undefined;
  return standing === 'outside' ? 'not-seated' : 'forbidden';
}
