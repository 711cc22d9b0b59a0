/** How a socket's requests reach a room that another server has. nodes/ does it; a single server needs none of it. */
import type { Result } from '#protocol/errors';
import type { RequestName } from '#protocol/events';
import type { RoomId } from '#protocol/room';
import type { RateLimits } from './rate-limits.ts';
import type { Perform } from './dispatcher.ts';
import type { Session } from './session.ts';

/** The requests that say which room they are for; the others are for the room in which the socket is. */
export const NAMES_A_ROOM: ReadonlySet<RequestName> = new Set<RequestName>(['room:preview', 'room:join', 'room:knock', 'room:resume']);

/** What a socket of ours is at the server that has its room. */
export interface Away {
  readonly roomId: RoomId;
  /** Whether it has a seat there. */
  readonly seated: boolean;
  /** Never rejects: without an answer it is the error `timeout`. */
  ask(event: RequestName, request: unknown): Promise<Result<unknown>>;
  /** The socket is gone, or its room is somewhere else. */
  end(): void;
}

export interface Carriage {
  /** How what others carry here is done. */
  serve(perform: Perform, limits: RateLimits): void;
  /**
   * Has a request that names a room done where the room is. Never rejects.
   *
   * @param node undefined where nobody can tell which server has the room
   */
  carry(session: Session, event: RequestName, request: unknown, node: string | undefined): Promise<Result<unknown>>;
}
