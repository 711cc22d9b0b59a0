/** Which account a request comes from, by the cookie that its browser was given when it signed in. */
import type { IncomingMessage } from 'node:http';
import type { Account, AccountStore } from '#server/rooms/accounts';
import type { Clock } from '#server/rooms/clock';
import { log } from '#server/log';
import { hashSecret, newSecret } from '#server/rooms/secret';
import { sessionCookie, sessionOf } from './session-cookie.ts';

const DAY = 24 * 60 * 60 * 1_000;
/** For how long a browser stays signed in that nobody uses, in milliseconds. */
const LIFETIME = 30 * DAY;

export interface SignInsOptions {
  readonly accounts: AccountStore;
  readonly clock: Clock;
  /** Our own address as this sender knows it. */
  readonly baseUrl: (request: IncomingMessage) => string;
}

export class SignIns {
  readonly #options: SignInsOptions;

  constructor(options: SignInsOptions) {
    this.#options = options;
  }

  /** Who sent this, as far as they are signed in. To use a sign-in prolongs it. */
  async accountOf(request: IncomingMessage): Promise<Account | undefined> {
    const { accounts, clock } = this.#options;
    const session = sessionOf(request.headers.cookie, this.#secure(request));
    if (session === undefined) return undefined;
    try {
      const now = clock.now();
      const found = await accounts.findSignIn(session, now);
      // Once a day is enough.
      if (found && found.expiresAt < now + LIFETIME - DAY) await accounts.prolongSignIn(session, now + LIFETIME);
      return found?.account;
    } catch (error) {
      // A storage that fails must not keep a person from a call: they come as a guest.
      log.error({ err: error }, 'a sign-in was not looked up');
      return undefined;
    }
  }

  /** Signs this browser in, and out of what it was signed in to before. Resolves with the Set-Cookie header to send. */
  async begin(request: IncomingMessage, account: Account): Promise<string> {
    const { accounts, clock } = this.#options;
    await this.end(request);
    const value = newSecret();
    const now = clock.now();
    await accounts.beginSignIn({ browser: hashSecret(value), account, expiresAt: now + LIFETIME }, now);
    return sessionCookie(value, this.#secure(request));
  }

  /** Signs this browser out. Resolves with the Set-Cookie header to send. */
  async end(request: IncomingMessage): Promise<string> {
    const secure = this.#secure(request);
    const session = sessionOf(request.headers.cookie, secure);
    if (session !== undefined) await this.#options.accounts.endSignIn(session);
    return sessionCookie(undefined, secure);
  }

  #secure(request: IncomingMessage): boolean {
    return this.#options.baseUrl(request).startsWith('https:');
  }
}
