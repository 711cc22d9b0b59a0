/** A room as its hosts see it from outside. */
import type { RoomView } from '#protocol/room';
import type { RoomSettings } from '#protocol/room-settings';
import type { Room } from './room.ts';

export interface HostedRoom {
  readonly room: RoomView;
  readonly settings: RoomSettings;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

export const hostedRoom = ({ view, door, createdAt }: Room): HostedRoom => ({ room: view, settings: door.settings, createdAt });
