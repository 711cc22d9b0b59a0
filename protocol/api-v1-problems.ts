/** The closed set of what can go wrong with a request of a program (`/api/v1`). */
export const PROBLEM_CODES = [
  /** Body, query or a header is not of the documented form. */
  'bad-request',
  /** There is no API key in the request. */
  'key-missing',
  /** No such key, or a revoked one. */
  'key-invalid',
  /** The key's room, but nobody may do this there. */
  'forbidden',
  /** Nothing has this address. */
  'not-found',
  'room-not-found',
  'participant-not-found',
  'method-not-allowed',
  /** The first request with this idempotency key is not done yet. */
  'creation-in-progress',
  'too-large',
  'name-too-long',
  'settings-invalid',
  /** This idempotency key belongs to another request. */
  'idempotency-key-reused',
  'rate-limited',
  /** Another server has the room, and cannot be reached now. */
  'unavailable',
  'internal',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];
