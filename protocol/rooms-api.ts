/** The HTTP API of rooms, under `/api/rooms`. Errors are problem documents (RFC 9457). */
import * as z from 'zod/mini';
import type { ErrorCode } from './errors.ts';
import type { Role } from './participant.ts';
import type { RoomId, RoomView } from './room.ts';
import { type RoomSettings, SettingsChange } from './room-settings.ts';

/** `POST /api/rooms`: the name and whatever settings it is to have. */
export const CreateRoom = SettingsChange;
export type CreateRoom = z.infer<typeof CreateRoom>;

/** Its answer, 201. The browser that asked is the host; `hostKey`, shown this once, makes a program one. */
export interface CreatedRoom {
  readonly id: RoomId;
  readonly url: string;
  readonly hostKey: string;
}

/** `GET /api/rooms/:id/settings`, for hosts. */
export interface RoomSetup {
  readonly room: RoomView;
  readonly role: HostRole;
  readonly settings: RoomSettings;
}

export type HostRole = Exclude<Role, 'guest'>;

/** One of `GET /api/my/rooms`: a room of which this browser, or its account, is host or co-host. The one used last comes first. */
export interface MyRoom {
  readonly room: RoomView;
  readonly role: HostRole;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly lastUsedAt: number;
}

/** One of `GET /api/rooms/:id/attendance`, for hosts: somebody's stay, the earliest first. */
export interface Attendance {
  readonly name: string;
  readonly role: Role;
  readonly joinedAt: number;
  /** Absent as long as they are inside. */
  readonly leftAt?: number;
}

/** One of `GET /api/rooms/:id/audit`, for hosts: what was done, the earliest first. */
export interface AuditEntry {
  readonly at: number;
  /** Empty where it was done from outside the meeting. */
  readonly actor: string;
  readonly action: string;
  readonly target?: string;
}

/** `POST /api/rooms/:id/host-links`, for the host: a link, good once, that makes another browser a host. The secret is its fragment. */
export interface HostLink {
  readonly url: string;
  readonly expiresAt: number;
}

/** `POST /api/host-links`: uses such a link up. */
export const UseHostLink = z.strictObject({ secret: z.string().check(z.maxLength(64)) });
/** Its answer: the room of which this browser is a host now. */
export interface UsedHostLink {
  readonly id: RoomId;
}
export { HOST_LINK_FRAGMENT } from './host-link.ts';

/** The body of every error, `application/problem+json`. */
export interface Problem {
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: number;
  /** The same closed set as on the socket. */
  readonly code: ErrorCode;
}
