/**
 * Who is signed in where. An account is a person whom the OpenID provider knows; all that is kept of one is a name, for as long as
 * some browser is signed in. What an account owns hangs on its holder (visitor.ts), which comes from issuer and subject alone, and
 * waits for it.
 */

export interface Account {
  /** Made of issuer and subject, and never told to anyone. */
  readonly id: string;
  /** Empty where the provider tells none. */
  readonly name: string;
}

export interface SignInRecord {
  /** The hash of the cookie that the browser was given when it signed in. */
  readonly browser: string;
  readonly account: Account;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** Kept by persistence/; one suite of contract tests holds every kind to what is written here. */
export interface AccountStore {
  /** Stores that a browser is signed in, and the account's name of today; deletes the sign-ins that are over by now, and accounts without one. */
  beginSignIn(signIn: SignInRecord, now: number): Promise<void>;
  /** The sign-in of a browser, where it lasts at this time. */
  findSignIn(browser: string, now: number): Promise<SignInRecord | undefined>;
  /** Makes a sign-in last longer. One that was ended meanwhile stays so. */
  prolongSignIn(browser: string, expiresAt: number): Promise<void>;
  /** Ends it, and forgets an account that is signed in nowhere else. */
  endSignIn(browser: string): Promise<void>;
}
