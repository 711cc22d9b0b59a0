/** The requests that pages make to the rooms API; everything else goes through the call. */
import type { SignedOut } from '#protocol/auth-api';
import { ERROR_CODES, type ErrorCode } from '#protocol/errors';
import type { CreatedRoom, CreateRoom, HostLink, UsedHostLink } from '#protocol/rooms-api';
import type { RequestFailure } from '../_words/request-failure.ts';

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: RequestFailure };

/** Makes a room; this browser becomes its host. An empty name is no name. */
export async function createRoom(name: string): Promise<Outcome<CreatedRoom>> {
  return makeRoom(name === '' ? {} : { name });
}

/** Makes a room that is set up like this. */
export async function makeRoom(wish: CreateRoom): Promise<Outcome<CreatedRoom>> {
  return read(await ask('POST', '/api/rooms', wish));
}

/** Ends the meeting for everyone. Only a host's browser may. */
export async function closeRoom(roomId: string): Promise<Outcome<Response>> {
  return ask('POST', `/api/rooms/${roomId}/close`, {});
}

/** Signs this browser out. */
export async function signOut(): Promise<Outcome<SignedOut>> {
  return read(await ask('POST', '/api/auth/sign-out', {}));
}

/** Lets people into a room again that was closed. Only a host's browser may. */
export async function reopenRoom(roomId: string): Promise<Outcome<Response>> {
  return ask('POST', `/api/rooms/${roomId}/reopen`, {});
}

/** Uses a host link up: this browser is a host from then on. */
export async function redeemHostLink(secret: string): Promise<Outcome<UsedHostLink>> {
  return read(await ask('POST', '/api/host-links', { secret }));
}

/** Makes a link that makes another browser a host. Only the host's browser may. */
export async function makeHostLink(roomId: string): Promise<Outcome<HostLink>> {
  return read(await ask('POST', `/api/rooms/${roomId}/host-links`, {}));
}

/** What an answer carries. */
export async function read<T>(outcome: Outcome<Response>): Promise<Outcome<T>> {
  return outcome.ok ? { ok: true, value: (await outcome.value.json()) as T } : outcome;
}

/** One request, with its answer or what went wrong. */
export async function ask(method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, body?: unknown): Promise<Outcome<Response>> {
  let response: Response;
  try {
    response = await fetch(path, { method, ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }) });
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
