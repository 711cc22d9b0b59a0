/** The requests that pages make to the rooms API; everything else goes through the call. */
import { ERROR_CODES, type ErrorCode } from '#protocol/errors';
import type { CreatedRoom, CreateRoom } from '#protocol/rooms-api';
import type { RequestFailure } from '../_words/request-failure.ts';

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: RequestFailure };

/** Makes a room; this browser becomes its host. An empty name is no name. */
export async function createRoom(name: string): Promise<Outcome<CreatedRoom>> {
  const body: CreateRoom = name === '' ? {} : { name };
  const outcome = await post('/api/rooms', body);
  if (!outcome.ok) return outcome;
  return { ok: true, value: (await outcome.value.json()) as CreatedRoom };
}

/** Ends the meeting for everyone. Only a host's browser may. */
export async function closeRoom(roomId: string): Promise<Outcome<Response>> {
  return post(`/api/rooms/${roomId}/close`, {});
}

async function post(path: string, body: unknown): Promise<Outcome<Response>> {
  let response: Response;
  try {
    response = await fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  } catch {
    // The only way for fetch to reject here is that no answer came.
    return { ok: false, error: 'offline' };
  }
  if (response.ok) return { ok: true, value: response };
  return { ok: false, error: (await problemCode(response)) ?? codeOfStatus(response.status) };
}

async function problemCode(response: Response): Promise<ErrorCode | undefined> {
  const problem: unknown = await response.json().catch(() => undefined);
  const code = typeof problem === 'object' && problem !== null && 'code' in problem ? problem.code : undefined;
  return ERROR_CODES.find((known) => known === code);
}

/** For answers that are not ours: a proxy's page has a status and no code. */
function codeOfStatus(status: number): ErrorCode {
  return status === 429 ? 'rate-limited' : 'internal';
}
