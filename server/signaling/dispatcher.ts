/**
 * The one way from a socket's message to a handler: known event, limit, shape, permission, and only then the handler. Whatever
 * comes in, an answer goes out; nothing of the message is ever logged.
 */
import { type ErrorCode, fail, ok, type Result } from '#protocol/errors';
import { type RequestName, type RequestOf, requests } from '#protocol/events';
import { log } from '#server/log';
import { RoomElsewhere } from '#server/rooms/room-holds';
import { type Carriage, NAMES_A_ROOM } from './carriage.ts';
import type { Handlers } from './handlers.ts';
import { refusalOf } from './permissions.ts';
import { quickShapes } from './quick-shapes.ts';
import type { Session } from './session.ts';

export type OnAnswer = (event: RequestName | undefined, result: 'ok' | ErrorCode) => void;
/** False where it was nothing that a page of ours sends, or more of it than any page does. */
export type Dispatch = (session: Session, event: unknown, args: readonly unknown[]) => boolean;
/** Has something of an address done now, or when others had their turn. False where it will never be. */
export type InTurn = (address: string, work: () => void) => boolean;

/** Does what is permitted of what is well formed. It throws or rejects with what went wrong; with RoomElsewhere where another server has to do it. */
export type Perform = (session: Session, event: RequestName, request: unknown) => Result<unknown> | Promise<Result<unknown>>;

export function createPerform(handlers: Handlers): Perform {
  return (session, event, request) => {
    const refusal = refusalOf(event, request as RequestOf<typeof event>, session.standing);
    if (refusal) return fail(refusal);
    // The table pairs each schema with its handler; TypeScript cannot follow that pairing through a variable event.
    const handle = handlers[event] as (session: Session, request: unknown) => ReturnType<Perform>;
    return handle(session, request);
  };
}

export interface DispatcherOptions {
  /** Hears of every answer: the event, undefined where it is none of ours, and how it went. */
  readonly onAnswer?: OnAnswer | undefined;
  /** Undefined on a single server. */
  readonly carriage?: Carriage | undefined;
  /** Without it all is done at once. */
  readonly inTurn?: InTurn | undefined;
  /** Whether all sockets of this address together may ask once more for what names a room. */
  readonly visits?: ((address: string) => boolean) | undefined;
}

/** What comes all the time and costs little: it waits for nobody's turn. */
const PROMPT: ReadonlySet<RequestName> = new Set<RequestName>(['signal', 'heartbeat', 'pair:report']);

export function createDispatcher(perform: Perform, { onAnswer, carriage, inTurn = atOnce, visits = anyNumber }: DispatcherOptions = {}): Dispatch {
  return (session, event, args) => {
    const [request, reply] = [args[0], args.at(-1)];
    // Without a way to answer it is none of the requests, and nobody waits.
    if (typeof reply !== 'function') return false;
    const answer = (result: Result<unknown>): void => {
      onAnswer?.(isRequestName(event) ? event : undefined, result.ok ? 'ok' : result.error);
      reply(result);
    };
    const refuse = (refusal: Result<never>): false => {
      answer(refusal);
      return false;
    };
    if (!isRequestName(event) || args.length !== 2) return refuse(fail('bad-request'));
    if (!session.allows(event)) return refuse(fail('rate-limited'));
    const parsed = wellFormed(event, request);
    if (!parsed.ok) return refuse(parsed);
    const { value } = parsed;
    if (NAMES_A_ROOM.has(event) && !visits(session.address)) {
      // It may be a whole office, and none of its pages asks too often.
      answer(fail('rate-limited'));
      return true;
    }

    const run = (): void | Promise<void> => {
      // In the order in which it came, which the other server keeps: nothing waits for answers.
      if (session.away && !NAMES_A_ROOM.has(event)) return void session.away.ask(event, value).then(answer);
      try {
        const result = perform(session, event, value);
        return result instanceof Promise ? result.then(answer, otherwise) : answer(result);
      } catch (error) {
        return otherwise(error);
      }
    };
    /** Another server has the room, or it failed. */
    const otherwise = (cause: unknown): void | Promise<void> =>
      cause instanceof RoomElsewhere && carriage ? carriage.carry(session, event, value, cause.node).then(answer) : answer(failed(event, cause));
    inOrder(session, PROMPT.has(event) ? run : () => whenItsTurn(session, run, () => answer(fail('rate-limited'))));
    return true;
  };

  /** Done at once, unless others go first. */
  function whenItsTurn({ address }: Session, run: () => void | Promise<void>, refuse: () => void): void | Promise<void> {
    let begun: { readonly work: void | Promise<void> } | undefined;
    let goOn: ((work: void | Promise<void>) => void) | undefined;
    const work = (): void => {
      begun = { work: run() };
      goOn?.(begun.work);
    };
    if (!inTurn(address, work)) return refuse();
    return begun ? begun.work : new Promise((resolve) => (goOn = resolve));
  }
}

const atOnce: InTurn = (_, work) => {
  work();
  return true;
};

const anyNumber = (): boolean => true;

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

/** What a page is told of a request that failed. */
export function failed(event: RequestName, error: unknown): Result<never> {
  // The page asks again.
  if (error instanceof RoomElsewhere) return fail('timeout');
  log.error({ event, err: error }, 'request failed');
  return fail('internal');
}
