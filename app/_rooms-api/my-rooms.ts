/** The requests of a host's own list of rooms. */
import type { Attendance, AuditEntry, MyRoom, RoomSetup } from '#protocol/rooms-api';
import type { SettingsChange } from '#protocol/room-settings';
import { ask, type Outcome, read } from './rooms-api.ts';

const path = (roomId: string, part = ''): string => `/api/rooms/${roomId}${part}`;

/** The rooms of which this browser is a host or co-host, the one that was used last first. */
export const myRooms = async (): Promise<Outcome<readonly MyRoom[]>> => read(await ask('GET', '/api/my/rooms'));

export const roomSetup = async (roomId: string): Promise<Outcome<RoomSetup>> => read(await ask('GET', path(roomId, '/settings')));
export const changeRoom = async (roomId: string, change: SettingsChange): Promise<Outcome<Response>> => ask('PATCH', path(roomId), change);

/** Everybody's stay, the earliest first. */
export const attendanceOf = async (roomId: string): Promise<Outcome<readonly Attendance[]>> => read(await ask('GET', path(roomId, '/attendance')));
/** What hosts did, the earliest first. */
export const auditOf = async (roomId: string): Promise<Outcome<readonly AuditEntry[]>> => read(await ask('GET', path(roomId, '/audit')));

/** Ends the call of everybody inside, and deletes all that was kept of the room. */
export const deleteRoom = async (roomId: string): Promise<Outcome<Response>> => ask('DELETE', path(roomId));
