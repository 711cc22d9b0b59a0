/** A check with this browser's own devices, socket and connections. */
import type { RoomId } from '#protocol/room';
import { browserInstruments } from './instruments.ts';
import { NetworkCheck } from './network-check.ts';

/** Begins at once; `dispose` ends all of it. */
export function createCheck(roomId: RoomId | undefined): NetworkCheck {
  return new NetworkCheck(browserInstruments(), roomId);
}
