/** The words for whoever is before the door for longer, or has a key to it; fetched when they are needed. */

export const door = {
  waiting: 'Waiting to be let in',
  hostHere: 'The hosts see that you wait. You are inside as soon as one of them lets you in.',
  noHost: 'No host is here yet. When one comes, they see that you wait. Leave this page open.',
  admitted: 'You are let in. Joining…',
  hostSays: 'A host says:',
  cancel: 'Cancel',
  /** `left` is as on a clock: 1:02:05. */
  startsIn: (left: string) => `In ${left}`,
  anyMoment: 'Any moment now…',
  reopen: 'Reopen meeting',
  becomeHost: 'Become a host of this meeting on this device',
  goOnWithout: 'Go on without it',
};
