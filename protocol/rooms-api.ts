/** The HTTP API of rooms, under `/api/rooms`. Errors are problem documents (RFC 9457). */
import * as z from 'zod/mini';
import type { ErrorCode } from './errors.ts';
import type { RoomId } from './room.ts';

/** `POST /api/rooms`. The name's own rules are in name.ts. */
export const CreateRoom = z.strictObject({ name: z.optional(z.string()) });
export type CreateRoom = z.infer<typeof CreateRoom>;

/** Its answer, 201. `hostKey` is shown this once; the browser gets it as an httpOnly cookie too. */
export interface CreatedRoom {
  readonly id: RoomId;
  readonly url: string;
  readonly hostKey: string;
}

/** The body of every error, `application/problem+json`. */
export interface Problem {
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: number;
  /** The same closed set as on the socket. */
  readonly code: ErrorCode;
}
