/** What a copy of a room is made from: its name and settings. Its passcode nobody can read, and a time that is over is good for nothing. */
import type { CreateRoom, RoomSetup } from '#protocol/rooms-api';

export interface Copy {
  readonly wish: CreateRoom;
  /** What the copy has not. */
  readonly without: { readonly passcode: boolean; readonly times: boolean };
}

/** @param now milliseconds since 1970 */
export function copyOf({ room: { name }, settings }: RoomSetup, now: number): Copy {
  const { waitingRoom, locked, capacity, whoMay, mostCameras, endsWithHosts, passcode, opensAt, closesAt } = settings;
  const last = closesAt ?? opensAt;
  const over = last !== undefined && last <= now;
  const times = over ? {} : { ...(opensAt === undefined ? {} : { opensAt }), ...(closesAt === undefined ? {} : { closesAt }) };
  const limit = mostCameras === undefined ? {} : { mostCameras };
  return { wish: { name, waitingRoom, locked, capacity, whoMay, ...limit, endsWithHosts, ...times }, without: { passcode, times: over } };
}
