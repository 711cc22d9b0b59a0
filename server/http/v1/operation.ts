/**
 * One thing that a program may ask for: how it is asked, what it answers, and what it does. The router and the OpenAPI document are made
 * from the same list of these, so that they cannot disagree.
 */
import type * as z from 'zod/mini';
import type { Problem } from '#protocol/api-v1';
import type { ProblemCode } from '#protocol/api-v1-problems';
import type { ErrorCode, Result } from '#protocol/errors';
import type { RoomId } from '#protocol/room';
import type { Rooms } from '#server/rooms/rooms';
import type { Visitor } from '#server/rooms/visitor';

/** What is in the braces of a path. */
type PathNames<P extends string> = P extends `${string}{${infer Name}}${infer Rest}` ? Name | PathNames<Rest> : never;

export interface Call<P extends string, Q, B> {
  readonly rooms: Rooms;
  /** The API key, as the rooms know it. */
  readonly visitor: Visitor & { readonly holders: readonly [string] };
  /** Our own address as the program knows it. */
  readonly base: string;
  readonly path: Readonly<Record<PathNames<P>, string>>;
  readonly query: Q;
  readonly body: B;
  /** Makes a room once, however often it is asked for under one idempotency key. */
  readonly once: (make: () => Promise<Result<RoomId>>) => Promise<Outcome<RoomId>>;
}

/** Done, or why not. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly location?: string }
  | { readonly ok: false; readonly error: ErrorCode | ProblemCode; readonly errors?: Problem['errors'] };

export interface Operation<P extends string = string, Q = unknown, B = unknown, A = unknown> {
  /** Its name in programs that are made from the document. */
  readonly id: string;
  readonly method: 'get' | 'post' | 'patch' | 'delete';
  /** Under `/api/v1`. */
  readonly path: P;
  readonly tag: 'Rooms' | 'People';
  readonly summary: string;
  readonly description?: string;
  readonly query?: z.ZodMiniObject & z.ZodMiniType<Q>;
  readonly body?: z.ZodMiniType<B>;
  /** It takes an idempotency key. */
  readonly repeatable?: true;
  readonly status: 200 | 201 | 204;
  /** What is answered; nothing where it is not there. */
  readonly answer?: z.ZodMiniType<A>;
  /** What may go wrong, apart from what follows from the rest. */
  readonly problems?: readonly ProblemCode[];
  // A method, so that a list may hold operations of every kind.
  run(call: Call<P, Q, B>): Promise<Outcome<A>>;
}

/** An operation, with its types found out from its schemas. */
export const operation = <P extends string, Q, B, A>(each: Operation<P, Q, B, A>): Operation<P, Q, B, A> => each;

/** Everything that may go wrong with it. */
export function problemsOf({ path, query, body, repeatable, problems = [] }: Operation): readonly ProblemCode[] {
  return [
    ...(query || body || repeatable ? (['bad-request'] as const) : []),
    'key-missing',
    'key-invalid',
    ...(path.includes('{roomId}') ? (['room-not-found', 'unavailable'] as const) : []),
    ...(body ? (['too-large'] as const) : []),
    ...problems,
    'rate-limited',
    'internal',
  ];
}
