/**
 * The cookie of a browser that is signed in. It is made when somebody signs in, and never taken over from before: a value that
 * somebody else planted, or knew, is good for nothing (session fixation). How long it is good for is the server's to say.
 */
import { parse, serialize } from 'hono/utils/cookie';
import { hashSecret } from '#server/rooms/secret';

/** The longest that browsers keep a cookie (RFC 6265bis, section 5.5). */
const LIFETIME_SECONDS = 400 * 24 * 60 * 60;

/** With the prefix (RFC 6265bis, section 4.1.3.2) no neighbouring site can set it. Only https may have it. */
const nameOf = (secure: boolean): string => (secure ? '__Host-parley_session' : 'parley_session');

/** What is stored of the session that this Cookie header names; undefined where it names none. */
export function sessionOf(cookies: string | undefined, secure: boolean): string | undefined {
  const name = nameOf(secure);
  const value = cookies === undefined ? undefined : parse(cookies, name)[name];
  return value === undefined || value === '' ? undefined : hashSecret(value);
}

/** The Set-Cookie header of a session; without a value, of its end. */
export function sessionCookie(value: string | undefined, secure: boolean): string {
  const maxAge = value === undefined ? 0 : LIFETIME_SECONDS;
  return serialize(nameOf(secure), value ?? '', { httpOnly: true, sameSite: 'Lax', path: '/', secure, maxAge });
}
