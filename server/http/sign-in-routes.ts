/**
 * Signing in and out, under `/api/auth`. Whatever goes wrong in between ends on a page with words; the log learns the reason, and
 * nothing of the person.
 */
import type { IncomingMessage } from 'node:http';
import { type Me, SIGN_IN_PARAMETER, type SignedOut, type SignInTrouble } from '#protocol/auth-api';
import { log } from '#server/log';
import type { Clock } from '#server/rooms/clock';
import { RoomElsewhere } from '#server/rooms/room-holds';
import { accountHolder } from '#server/rooms/visitor';
import { browserHolder, browserOf } from './browser-cookie.ts';
import { localPath } from './local-path.ts';
import { type PendingSignIn, PendingSignIns } from './pending-sign-ins.ts';
import type { Api, ApiContext } from './room-routes.ts';
import type { SignIns } from './sign-ins.ts';

/** Who says who people are. */
export interface SignInProvider {
  /** Where the browser has to go, with a state that begins with `mark`, and the way to read the answer. */
  begin(redirectUri: string, mark?: string): Promise<Pick<PendingSignIn, 'state' | 'finish'> & { readonly url: string }>;
  /** Where a browser ends the provider's own session; undefined where that is not offered. */
  endSessionUrl(returnTo: string): Promise<string | undefined>;
}

export interface SignInRoutesOptions {
  readonly signIns: SignIns;
  readonly clock: Clock;
  readonly baseUrl: (request: IncomingMessage) => string;
  /** For how many seconds this sender may begin no sign-in; 0 where one may begin now. */
  readonly signInDelay: (request: IncomingMessage) => Promise<number>;
  readonly me: (request: IncomingMessage) => Promise<Me>;
  /** Gives the rooms of one holder to another. */
  readonly adopt: (from: string, to: string) => Promise<void>;
  /** Of this server, where there are several: who begins at one may come back to another. */
  readonly node?: string | undefined;
}

const CALLBACK = '/api/auth/callback';
/** Where a person finds their rooms, and the words for what went wrong. */
const ROOMS = '/rooms';

/** @param provider undefined where this server has no sign-in: then there is nothing but `me` */
export function addSignInRoutes(api: Api, provider: SignInProvider | undefined, options: SignInRoutesOptions): void {
  const { signIns, clock, baseUrl, signInDelay, me, adopt, node } = options;
  api.get('/api/auth/me', async (c) => c.json(await me(c.env.incoming)));
  if (!provider) return;

  const pending = new PendingSignIns(clock);

  api.get('/api/auth/sign-in', (c) =>
    orTrouble(c, async () => {
      if ((await signInDelay(c.env.incoming)) > 0) throw new Error('one address began too many sign-ins');
      const base = baseUrl(c.env.incoming);
      const redirectUri = base + CALLBACK;
      const { url, state, finish } = await provider.begin(redirectUri, node === undefined ? '' : `${node}.`);
      const { holder, setCookie } = browserOf(c.req.header('cookie'), base.startsWith('https:'));
      pending.add({ browser: holder, redirectUri, returnTo: localPath(c.req.query('return'), ROOMS), state, finish });
      c.header('set-cookie', setCookie);
      return c.redirect(url);
    }),
  );

  api.get(CALLBACK, (c) =>
    orTrouble(c, async () => {
      const browser = browserHolder(c.req.header('cookie'));
      const state = c.req.query('state') ?? '';
      const begun = pending.take(state, browser);
      const there = /^([\w-]{16})\./.exec(state)?.[1];
      if (!begun && node !== undefined && there !== undefined && there !== node && !c.env.carried) throw new RoomElsewhere(there);
      if (!begun) throw new Error('nothing of this state was begun in this browser, or it is over');
      const answer = new URL(begun.redirectUri);
      answer.search = new URL(c.req.url).search;
      const account = await begun.finish(answer);
      if (account === 'denied') return trouble(c, 'denied');
      await adopt(begun.browser, accountHolder(account.id));
      c.header('set-cookie', await signIns.begin(c.env.incoming, account));
      return c.redirect(begun.returnTo);
    }),
  );

  api.post('/api/auth/sign-out', async (c) => {
    c.header('set-cookie', await signIns.end(c.env.incoming));
    const end = await provider.endSessionUrl(`${baseUrl(c.env.incoming)}/`).catch(logged);
    const body: SignedOut = { location: end ?? '/' };
    return c.json(body);
  });
}

async function orTrouble(c: ApiContext, run: () => Promise<Response>): Promise<Response> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof RoomElsewhere) throw error;
    logged(error);
    return trouble(c, 'failed');
  }
}

const trouble = (c: ApiContext, what: SignInTrouble): Response => c.redirect(`${ROOMS}?${SIGN_IN_PARAMETER}=${what}`);

function logged(error: unknown): undefined {
  log.warn({ err: error }, 'a sign-in failed');
}
