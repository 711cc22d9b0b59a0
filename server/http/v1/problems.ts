/** Why a request of a program was not done, as a problem document (RFC 9457). Its words are in English: programmers read them in logs. */
import type { Problem } from '#protocol/api-v1';
import type { ProblemCode } from '#protocol/api-v1-problems';
import type { ErrorCode } from '#protocol/errors';

interface Words {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
}

export const PROBLEMS: Readonly<Record<ProblemCode, Words>> = {
  'bad-request': { status: 400, title: 'Bad request', detail: 'The request is not of the documented form. See errors.' },
  'key-missing': { status: 401, title: 'No API key', detail: 'Send your API key in the header Authorization: Bearer pk_...' },
  'key-invalid': { status: 401, title: 'Invalid API key', detail: 'This API key does not exist, or was revoked. Ask whoever runs this server for another.' },
  forbidden: { status: 403, title: 'Forbidden', detail: 'This cannot be done to this participant: a host cannot be removed.' },
  'not-found': { status: 404, title: 'Nothing here', detail: 'Nothing has this address. The addresses are listed at /api/docs.' },
  'room-not-found': { status: 404, title: 'Room not found', detail: 'No room with this id was made with this API key, or it was deleted.' },
  'participant-not-found': { status: 404, title: 'Participant not found', detail: 'Nobody with this id is in the room now.' },
  'method-not-allowed': { status: 405, title: 'Method not allowed', detail: 'This address takes other methods. The header Allow names them.' },
  'creation-in-progress': { status: 409, title: 'Creation in progress', detail: 'The first request with this Idempotency-Key is not done yet. Ask again in a moment.' },
  'too-large': { status: 413, title: 'Body too large', detail: 'The body is larger than 16 kB.' },
  'name-too-long': { status: 422, title: 'Name too long', detail: 'The name has more than 80 characters.' },
  'settings-invalid': {
    status: 422,
    title: 'Settings contradict each other',
    detail: 'The room would close before it opens, or hold more people than this server can.',
  },
  'idempotency-key-reused': {
    status: 422,
    title: 'Idempotency-Key used before',
    detail: 'This Idempotency-Key was used with another body within the last 24 hours. Take a new one for each room.',
  },
  'rate-limited': { status: 429, title: 'Too many requests', detail: 'This API key asks too often. The header Retry-After says in how many seconds to ask again.' },
  unavailable: { status: 503, title: 'Unavailable', detail: 'The server that has this room cannot be reached now. Ask again in a moment.' },
  internal: { status: 500, title: 'Server error', detail: 'The server failed; its log says why. Ask again later.' },
};

/** Codes of the rooms that have another name outside. */
const OUTSIDE: Readonly<Partial<Record<ErrorCode, ProblemCode>>> = { 'target-not-here': 'participant-not-found' };

export const problemCodeOf = (error: ErrorCode | ProblemCode): ProblemCode => (isProblemCode(error) ? error : (OUTSIDE[error] ?? 'internal'));

const isProblemCode = (error: ErrorCode | ProblemCode): error is ProblemCode => error in PROBLEMS;

/** Where a kind of problem is described, on the page of the API. */
export const problemAnchor = (code: ProblemCode): string => `problem-${code}`;

export interface Refusal {
  readonly code: ProblemCode;
  /** What is wrong, where the code is `bad-request`. */
  readonly errors?: Problem['errors'];
  readonly headers?: Readonly<Record<string, string>>;
}

export function problemOf({ code, errors }: Refusal): Problem {
  const { status, title, detail } = PROBLEMS[code];
  return { type: `/api/docs#${problemAnchor(code)}`, title, status, code, detail, ...(errors ? { errors } : {}) };
}
