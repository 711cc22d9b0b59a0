/** Who may have their camera on in a room with a limit of cameras. Pure. */
import type { Participant } from '#protocol/participant';

/**
 * Hosts always have a place, and count. Whoever has their camera on goes before whoever wants to turn it on; of those who have it on, hosts
 * go before guests, and who came earlier before who came later.
 *
 * @param inside everybody who has a seat, in the order of their arrival
 * @param most how many cameras at a time
 */
export function hasCameraPlace({ id, role }: Pick<Participant, 'id' | 'role'>, inside: readonly Participant[], most: number): boolean {
  if (role !== 'guest') return true;
  const on = inside.filter(({ sending }) => sending.camera);
  const own = on.findIndex((one) => one.id === id);
  const before = own === -1 ? on : on.filter((one, index) => index !== own && (index < own || one.role !== 'guest'));
  return before.length < most;
}
