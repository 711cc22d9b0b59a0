/**
 * The room and its id. An id is three groups of four letters, as `abcd-efgh-jkmn`: easy to read out, and with 23 letters
 * (i, l and o are left out because they look like others) 23^12, or 54 bits, that nobody guesses.
 * Without a validator, because pages read ids too.
 */

export const ROOM_ID_ALPHABET = 'abcdefghjkmnpqrstuvwxyz';
export const ROOM_ID_LENGTH = 12;
/** How an id is written. */
export const ROOM_ID_PATTERN = /^[a-hjkmnp-z]{4}(?:-[a-hjkmnp-z]{4}){2}$/;

/** A room's id in its one written form: lowercase, with hyphens. */
export type RoomId = string;

/** Longest meeting name, in characters (Unicode code points). */
export const MAX_ROOM_NAME = 80;

/** What anyone who has the link may know of a room. */
export interface RoomView {
  readonly id: RoomId;
  readonly name: string;
  /** `not-started`: before it opens; `locked`: nobody new comes in; `closed`: by a host, or because its time is over. */
  readonly state: 'open' | 'locked' | 'not-started' | 'closed';
  /** How many participants hold a seat now; absent where only those inside may know. */
  readonly participants?: number;
  readonly capacity: number;
  /** Milliseconds since 1970, where the room has such times. */
  readonly opensAt?: number;
  readonly closesAt?: number;
}

/**
 * The room id that a person meant: an id in any case, with or without hyphens or spaces, or a whole link to the room.
 * `undefined` where the text names no room.
 */
export function parseRoomId(text: string): RoomId | undefined {
  const trimmed = text.trim();
  const fromLink = /\/r\/([^/?#]+)/i.exec(trimmed)?.[1];
  const letters = (fromLink ?? trimmed).toLowerCase().replace(/[\s\p{Pd}_.]+/gu, '');
  if (letters.length !== ROOM_ID_LENGTH) return undefined;
  const id = formatRoomId(letters);
  return ROOM_ID_PATTERN.test(id) ? id : undefined;
}

/** Twelve letters as a room id: `abcdefghjkmn` becomes `abcd-efgh-jkmn`. */
export function formatRoomId(letters: string): RoomId {
  return `${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8)}`;
}
