/**
 * The one way from a socket's message to a handler: known event, limit, shape, permission, and only then the handler. Whatever
 * comes in, an answer goes out; nothing of the message is ever logged.
 */
import { type ErrorCode, fail, ok, type Result } from '#protocol/errors';
import { type RequestName, type RequestOf, requests } from '#protocol/events';
import { log } from '#server/log';
import type { Handlers } from './handlers.ts';
import { refusalOf } from './permissions.ts';
import { quickShapes } from './quick-shapes.ts';
import type { Session } from './session.ts';

export type OnAnswer = (event: RequestName | undefined, result: 'ok' | ErrorCode) => void;
export type Dispatch = (session: Session, event: unknown, args: readonly unknown[]) => void;

/** @param onAnswer hears of every answer: the event, undefined where it is none of ours, and how it went */
export function createDispatcher(handlers: Handlers, onAnswer?: OnAnswer): Dispatch {
  return (session, event, args) => {
    const [request, reply] = [args[0], args.at(-1)];
    // Without a way to answer it is none of the requests, and nobody waits.
    if (typeof reply !== 'function') return;
    const answer = (result: Result<unknown>): void => {
      onAnswer?.(isRequestName(event) ? event : undefined, result.ok ? 'ok' : result.error);
      reply(result);
    };
    if (!isRequestName(event) || args.length !== 2) return answer(fail('bad-request'));
    if (!session.allows(event)) return answer(fail('rate-limited'));
    const parsed = wellFormed(event, request);
    if (!parsed.ok) return answer(parsed);

    const run = (): void | Promise<void> => {
      const refusal = refusalOf(event, parsed.value, session.standing);
      if (refusal) return answer(fail(refusal));
      // The table pairs each schema with its handler; TypeScript cannot follow that pairing through a variable event.
      const handle = handlers[event] as (session: Session, request: unknown) => Result<unknown> | Promise<Result<unknown>>;
      try {
        const result = handle(session, parsed.value);
        if (result instanceof Promise) return result.then(answer, (error: unknown) => answer(failed(event, error)));
        return answer(result);
      } catch (error) {
        return answer(failed(event, error));
      }
    };
    inOrder(session, run);
  };
}

/** Runs a socket's work one after the other: at once, unless something before it is not done. */
export function inOrder(session: Session, run: () => void | Promise<void>): void {
  const begun = session.pending ? session.pending.then(run) : run();
  if (!begun) return;
  const pending = begun.finally(() => {
    if (session.pending === pending) session.pending = undefined;
  });
  session.pending = pending;
}

const isRequestName = (event: unknown): event is RequestName => typeof event === 'string' && Object.hasOwn(requests, event);

function wellFormed<E extends RequestName>(event: E, request: unknown): Result<RequestOf<E>> {
  if (quickShapes[event]?.(request) === true) return ok(request as RequestOf<E>);
  const parsed = requests[event].request.safeParse(request);
  return parsed.success ? ok(parsed.data as RequestOf<E>) : fail(shapeError(parsed.error.issues));
}

function shapeError(issues: readonly { readonly code?: string }[]): ErrorCode {
  return issues.some((issue) => issue.code === 'too_big') ? 'too-large' : 'bad-request';
}

function failed(event: RequestName, error: unknown): Result<never> {
  log.error({ event, err: error }, 'request failed');
  return fail('internal');
}
