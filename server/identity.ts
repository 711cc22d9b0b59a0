/** Who sends requests, and what they may do before any room: a browser, the account that it is signed in to, a program with a key. */
import type { IncomingMessage } from 'node:http';
import { type Me, ME_HEADER } from '#protocol/auth-api';
import { browserHolder } from './http/browser-cookie.ts';
import { SignIns } from './http/sign-ins.ts';
import type { AccountStore } from './rooms/accounts.ts';
import type { Clock } from './rooms/clock.ts';
import { newSecret } from './rooms/secret.ts';
import { accountHolder, isSignedIn, type Visitor } from './rooms/visitor.ts';
import type { OpenIdProvider } from './sign-in/openid-provider.ts';

export interface IdentityOptions {
  readonly accounts: AccountStore;
  readonly clock: Clock;
  readonly baseUrl: (request: IncomingMessage) => string;
  /** Undefined where this server has no sign-in. */
  readonly provider: OpenIdProvider | undefined;
  /** Whether people may make rooms who are not signed in. */
  readonly allowGuestCreate: boolean;
}

export interface Identity {
  readonly signIns: SignIns;
  readonly visitorOf: (request: IncomingMessage) => Promise<Visitor>;
  readonly mayCreate: (visitor: Visitor) => boolean;
  readonly me: (request: IncomingMessage) => Promise<Me>;
  /** Tells our pages who asks. */
  readonly announce: (request: IncomingMessage) => Promise<void>;
}

export function createIdentity({ accounts, clock, baseUrl, provider, allowGuestCreate }: IdentityOptions): Identity {
  const signIns = new SignIns({ accounts, clock, baseUrl });
  // Where the sign-in was taken away again, nobody is signed in.
  const accountOf = async (request: IncomingMessage) => (provider ? signIns.accountOf(request) : undefined);
  const me = async (request: IncomingMessage): Promise<Me> => {
    const account = await accountOf(request);
    return {
      signInOffered: provider !== undefined,
      ...(provider?.name === undefined ? {} : { providerName: provider.name }),
      ...(account ? { name: account.name } : {}),
      mayCreate: allowGuestCreate || account !== undefined,
    };
  };
  return {
    signIns,
    me,
    async visitorOf(request) {
      const { headers } = request;
      const hostKey = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1];
      const account = await accountOf(request);
      const browser = browserHolder(headers.cookie) ?? `b:${newSecret()}`;
      return { holders: account ? [browser, accountHolder(account.id)] : [browser], hostKey };
    },
    mayCreate: (visitor) => allowGuestCreate || isSignedIn(visitor),
    async announce(request) {
      // What is the same for everybody asks nobody.
      if (request.url?.startsWith('/_next/') === true) return;
      request.headers[ME_HEADER] = encodeURIComponent(JSON.stringify(await me(request)));
    },
  };
}
