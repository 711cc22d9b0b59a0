/** Limits of a signal, apart from its schema so that a page can know them without carrying a validator. */

/** Longest session description, in characters. The biggest honest one measured is 11 kB. */
export const MAX_SDP = 32_768;
/** Most offers that ride in a join, and the longest of them, in characters: all of them fit into one message. */
export const MAX_JOIN_OFFERS = 7;
export const MAX_JOIN_OFFER = 12_288;
/** Most candidates in one batch. */
export const MAX_CANDIDATES = 64;
