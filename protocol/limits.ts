/** Limits of what travels, apart from its schemas so that a page can know them without carrying a validator. */

/** Longest session description, in characters. The biggest honest one measured is 11 kB. */
export const MAX_SDP = 32_768;
/** Most offers that ride in a join, and the longest of them, in characters: all of them fit into one message. */
export const MAX_JOIN_OFFERS = 7;
export const MAX_JOIN_OFFER = 12_288;
/** Most candidates in one batch. */
export const MAX_CANDIDATES = 64;
/** Longest passcode, in characters. Longer ones are refused before they cost the server a hash. */
export const MAX_PASSCODE = 64;
/** Fewest and most seats that a room may be given; a server may have fewer for each room. */
export const MIN_CAPACITY = 2;
export const MAX_CAPACITY = 24;
/** Most cameras at a time that a room may be limited to. */
export const MAX_CAMERAS = 16;
/** Longest text of a chat message, in UTF-16 code units. */
export const MAX_CHAT_TEXT = 4_000;
/** Longest message to those who wait, in characters. */
export const MAX_WAITING_MESSAGE = 300;
/** Longest time that a page reports of a pair, in milliseconds. */
export const MAX_REPORTED = 600_000;
