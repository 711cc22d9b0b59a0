/** The words of a part of a page whose code is fetched when it is first shown. */
export const fetching = {
  reading: 'Loading…',
  notFetched: 'This could not be fetched: the meeting server cannot be reached just now.',
  tryAgain: 'Try again',
};
