/** The HTTP API of signing in, under `/api/auth`. What a browser is signed in by is a cookie that no script reads. */

/** `GET /api/auth/me`: who this browser is, before any room. */
export interface Me {
  /** Whether this server has a sign-in at all: `GET /api/auth/sign-in?return=<path>` begins it. */
  readonly signInOffered: boolean;
  /** What people call the provider. */
  readonly providerName?: string;
  /** Of whoever is signed in, and empty where the provider tells none. Absent where nobody is. */
  readonly name?: string;
  /** Whether this browser may make rooms. */
  readonly mayCreate: boolean;
}

/** `POST /api/auth/sign-out`: its answer. */
export interface SignedOut {
  /** Where the browser has to go now: the end of the provider's own session, or home. */
  readonly location: string;
}

/** How pages come back from a sign-in that did not work: a parameter of `/rooms`. */
export const SIGN_IN_PARAMETER = 'sign-in';
export type SignInTrouble = 'denied' | 'failed';

/** The request header in which our server tells our pages who asks, as JSON and percent-encoded. It takes it from nobody else. */
export const ME_HEADER = 'x-parley-me';
