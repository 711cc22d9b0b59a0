/** The cookie that makes a browser the host of a room: one a room, which no script of the page can read. */
import { parse, serialize } from 'hono/utils/cookie';
import type { RoomId } from '#protocol/room';

const PREFIX = 'parley_host_';
const LIFETIME_SECONDS = 180 * 24 * 60 * 60;
/** More would crowd the Cookie header until a proxy refuses it. */
const MOST_COOKIES = 30;

/** The host key of this room that a Cookie header carries. */
export function hostKeyOf(cookies: string | undefined, id: RoomId): string | undefined {
  return cookies === undefined ? undefined : parse(cookies, PREFIX + id)[PREFIX + id];
}

/**
 * Set-Cookie headers for a new host: the key itself, and the end of this browser's oldest keys where it has too many. Browsers
 * send the oldest first (RFC 6265, section 5.4).
 */
export function hostCookies(cookies: string | undefined, id: RoomId, hostKey: string, secure: boolean): readonly string[] {
  const held = Object.keys(parse(cookies ?? '')).filter((name) => name.startsWith(PREFIX));
  const surplus = held.slice(0, Math.max(0, held.length + 1 - MOST_COOKIES));
  const attributes = { httpOnly: true, sameSite: 'Lax', path: '/', secure } as const;
  return [
    ...surplus.map((name) => serialize(name, '', { ...attributes, maxAge: 0 })),
    serialize(PREFIX + id, hostKey, { ...attributes, maxAge: LIFETIME_SECONDS }),
  ];
}
