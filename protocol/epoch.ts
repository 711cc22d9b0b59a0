/** The epoch of an offer that rides in a join; its `offerId` is 1. Whatever a page offers by a signal is of a later epoch. */
export const JOIN_EPOCH = 1;
