/** The words of the page that checks the connection, apart from what it finds (findings.ts). */
import type { Grade } from '#call/check/findings';

export const check = {
  heading: 'Check your connection',
  intro: 'Tries everything that a meeting needs, in less than ten seconds. Your browser may ask for your microphone and camera: they are tried and switched off again, and nobody hears or sees you.',
  running: 'Checking your connection…',
  progress: (done: number, total: number) => `${done} of ${total} checks done`,
  list: 'Checks',
  waiting: 'Checking…',
  runAgain: 'Run again',
  copyText: 'Copy as text',
  copyJson: 'Copy as JSON',
  copied: 'Copied',
  copyByHand: 'Copy this result',
  copyByHandHint: 'Your browser did not let the page copy it. Press Ctrl+C or Cmd+C, or copy it from the menu.',
  copyHint: 'The copy is for whoever runs this server. It names your browser, your devices and your public address, and no password.',
  meetingHeading: 'Which meeting?',
  meetingIntro: 'The relay, which carries calls across strict networks, is told only to people who could join a meeting. Paste the link of one to check it too.',
  linkOrCode: 'Meeting link or code',
  checkMeeting: 'Check with this meeting',
  toMeeting: 'Go to the meeting',
  /** A grade in the text that a person copies, where there is no icon. */
  grades: { good: 'OK', warning: 'Attention', bad: 'Problem', unknown: 'Not known' } satisfies Record<Grade, string>,
  /** The sentence on top. `but` and `because` are one of those below; `more` is how many more things are not as they should be. */
  verdict: {
    can: 'You can join from here. Everything works.',
    canSoFar: 'You can join from here, as far as can be told without a meeting.',
    canBut: (but: string, more: number) => `You can join, but ${but}.${moreWords(more)}`,
    cannot: (because: string, more: number) => `You cannot join from here: ${because}${moreWords(more)}`,
  },
  /** What follows from a trouble that does not keep a person out: ends the sentence above. */
  but: {
    browser: 'without microphone and camera',
    microphone: 'the others will not hear you',
    camera: 'the others will not see you',
    socket: 'the meeting will react more slowly',
    full: 'only when somebody has left this meeting',
    noRelay: 'strict networks may keep you from some people, because this server has no relay',
    otherNetworks: 'you may not reach people in other networks',
    relayBroken: 'you may not reach everyone, because the relay does not work',
    relayInPart: 'not every way to the relay works',
    relaySlow: 'calls through the relay will be poor',
    relayCarriesNothing: 'you may not reach everyone, because the relay does not carry calls',
  },
  /** Why a person cannot join: one sentence. */
  because: {
    browser: 'this browser cannot hold a meeting.',
    socket: 'the meeting server cannot be reached.',
    relay: 'all calls of this server go through its relay, and the relay does not work.',
  },
};

function moreWords(more: number): string {
  if (more === 0) return '';
  return more === 1 ? ' One more thing is not as it should be.' : ` ${more} more things are not as they should be.`;
}
