/** Asking for a seat until there is an answer, however often the socket drops meanwhile. */
import { type ErrorCode, fail, type Result } from '#protocol/errors';
import type { RequestOf, Seated } from '#protocol/events';
import { PROTOCOL_VERSION } from '#protocol/version';
import type { Signaling } from './signaling.ts';

/** How long joining is tried while the server is out of reach, in milliseconds. */
const JOIN_WITHIN = 15_000;

/**
 * One attempt to join, all of whose messages carry one `opId`: the same seat answers each of them, so an answer that was lost on
 * the way leaves no ghost.
 *
 * @param wish asked for anew with each message, because what is sent may change meanwhile
 * @param signal aborted when nobody waits for the seat any more
 */
export async function takeSeat(
  signaling: Signaling,
  wish: () => Omit<RequestOf<'room:join'>, 'version' | 'opId'>,
  signal: AbortSignal,
): Promise<Result<Seated>> {
  const opId = crypto.randomUUID();
  const deadline = performance.now() + JOIN_WITHIN;
  let error: ErrorCode = 'timeout';
  while (error === 'timeout' && !signal.aborted && (await connectedBefore(signaling, deadline))) {
    const result = await signaling.request('room:join', { ...wish(), version: PROTOCOL_VERSION, opId });
    if (result.ok) return result;
    error = result.error;
  }
  return fail(error);
}

/** Resolves true once the socket is connected, false when the time (performance.now) is up. */
function connectedBefore(signaling: Signaling, deadline: number): Promise<boolean> {
  const left = deadline - performance.now();
  if (left <= 0 || signaling.state === 'connected') return Promise.resolve(left > 0);
  return new Promise((resolve) => {
    const finish = (connected: boolean) => {
      stop();
      clearTimeout(timer);
      resolve(connected);
    };
    const stop = signaling.onStateChange((state) => state === 'connected' && finish(true));
    const timer = setTimeout(() => finish(false), left);
  });
}
