/** Every error of the HTTP API is a problem document (RFC 9457) with a code of the same closed set as on the socket. */
import type { ErrorCode } from '#protocol/errors';
import type { Problem } from '#protocol/rooms-api';

/** The status that says nearest what the code says; the title is the status's own phrase (RFC 9457, section 4.2.1). */
const STATUS: Readonly<Record<ErrorCode, readonly [status: number, title: string]>> = {
  'bad-request': [400, 'Bad Request'],
  'too-large': [413, 'Content Too Large'],
  'rate-limited': [429, 'Too Many Requests'],
  'version-mismatch': [409, 'Conflict'],
  'room-not-found': [404, 'Not Found'],
  'room-closed': [410, 'Gone'],
  'room-full': [409, 'Conflict'],
  'room-locked': [403, 'Forbidden'],
  'room-not-started': [403, 'Forbidden'],
  'knock-required': [403, 'Forbidden'],
  'passcode-required': [403, 'Forbidden'],
  'passcode-wrong': [403, 'Forbidden'],
  banned: [403, 'Forbidden'],
  'settings-invalid': [422, 'Unprocessable Content'],
  'host-link-invalid': [410, 'Gone'],
  'sign-in-required': [401, 'Unauthorized'],
  'name-empty': [422, 'Unprocessable Content'],
  'name-too-long': [422, 'Unprocessable Content'],
  'not-seated': [403, 'Forbidden'],
  'already-seated': [409, 'Conflict'],
  'resume-refused': [403, 'Forbidden'],
  'target-not-here': [404, 'Not Found'],
  forbidden: [403, 'Forbidden'],
  timeout: [504, 'Gateway Timeout'],
  internal: [500, 'Internal Server Error'],
};

/** The answer to a request that failed with this code. */
export function problem(code: ErrorCode, headers: Readonly<Record<string, string>> = {}): Response {
  return problemResponse(code, STATUS[code], headers);
}

/** The answer to a request for a room whose server cannot be reached now. */
export const unavailable = (): Response => problemResponse('timeout', [503, 'Service Unavailable'], { 'retry-after': '2' });

/** The answer to a request for something that the API does not have. */
export const nothingHere = (): Response => problemResponse('bad-request', [404, 'Not Found'], {});

function problemResponse(code: ErrorCode, [status, title]: readonly [number, string], headers: Readonly<Record<string, string>>): Response {
  const body: Problem = { type: 'about:blank', title, status, code };
  return Response.json(body, { status, headers: { ...headers, 'content-type': 'application/problem+json' } });
}
