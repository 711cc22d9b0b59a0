/**
 * The cookie by which a browser is known again: a random value that no script of the page can read. Rights in rooms hang on its hash
 * (see server/rooms/visitor.ts).
 */
import { parse, serialize } from 'hono/utils/cookie';
import { hashSecret, newSecret } from '#server/rooms/secret';

const NAME = 'parley_browser';
/** The longest that browsers keep a cookie (RFC 6265bis, section 5.5). */
const LIFETIME_SECONDS = 400 * 24 * 60 * 60;
const VALUE = /^[A-Za-z0-9_-]{43}$/;

export interface Browser {
  /** What rights hang on. */
  readonly holder: string;
  /** The Set-Cookie header that makes the browser known, or known for longer. */
  readonly setCookie: string;
  /** The Cookie header with which it comes again: what it sent, and this. */
  readonly cookie: string;
}

/** The browser that sent this Cookie header, or a new one. */
export function browserOf(cookies: string | undefined, secure: boolean): Browser {
  const held = cookies === undefined ? undefined : parse(cookies, NAME)[NAME];
  const known = held !== undefined && VALUE.test(held);
  const value = known ? held : newSecret();
  const setCookie = serialize(NAME, value, { httpOnly: true, sameSite: 'Lax', path: '/', secure, maxAge: LIFETIME_SECONDS });
  // Of two cookies of one name the first counts.
  const cookie = known ? cookies : [`${NAME}=${value}`, cookies].filter(Boolean).join('; ');
  return { holder: holderOf(value), setCookie, cookie: cookie ?? '' };
}

/** What rights of this browser hang on; undefined where it is not known. */
export function browserHolder(cookies: string | undefined): string | undefined {
  const held = cookies === undefined ? undefined : parse(cookies, NAME)[NAME];
  return held !== undefined && VALUE.test(held) ? holderOf(held) : undefined;
}

const holderOf = (value: string): string => `b:${hashSecret(value)}`;
