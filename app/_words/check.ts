/** The words of the page that checks the connection, apart from what it finds (check-findings.ts). */
import type { Grade, Row } from '#call/check/findings';
import type { Verdict } from '#call/check/grade';
import { failureWords } from './errors.ts';

/** The words of the links that lead to the page. */
export const CHECK_LINK = { words: 'Check your connection', newTab: '(opens in a new tab)' } as const;

export const CHECK = {
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
} as const;

/** A grade in the text that a person copies, where there is no icon. */
export const GRADE_WORDS: Record<Grade, string> = { good: 'OK', warning: 'Attention', bad: 'Problem', unknown: 'Not known' };

/** The sentence on top. */
export function verdictWords(verdict: Verdict): string {
  switch (verdict.answer) {
    case 'can':
      return 'You can join from here. Everything works.';
    case 'can-so-far':
      return 'You can join from here, as far as can be told without a meeting.';
    case 'can-but':
      return `You can join, but ${butWords(verdict.trouble, verdict.grade)}.${moreWords(verdict.more)}`;
    case 'cannot':
      return `You cannot join from here: ${cannotWords(verdict.trouble)}${moreWords(verdict.more)}`;
    default:
      return verdict satisfies never;
  }
}

function moreWords(more: number): string {
  if (more === 0) return '';
  return more === 1 ? ' One more thing is not as it should be.' : ` ${more} more things are not as they should be.`;
}

/** What follows from a trouble that does not keep a person out: ends a sentence. */
function butWords(row: Row, grade: Grade): string {
  switch (row.check) {
    case 'browser':
      return 'without microphone and camera';
    case 'microphone':
      return 'the others will not hear you';
    case 'camera':
      return 'the others will not see you';
    case 'socket':
      return 'the meeting will react more slowly';
    case 'servers':
      return row.finding?.found === 'full' ? 'only when somebody has left this meeting' : 'strict networks may keep you from some people, because this server has no relay';
    case 'stun':
    case 'nat':
      return 'you may not reach people in other networks';
    case 'turn':
      return grade === 'bad' ? 'you may not reach everyone, because the relay does not work' : 'not every way to the relay works';
    case 'loopback':
      return row.finding?.found === 'works' ? 'calls through the relay will be poor' : 'you may not reach everyone, because the relay does not carry calls';
    default:
      return row satisfies never;
  }
}

/** Why a person cannot join: one sentence. */
function cannotWords(row: Row): string {
  if (row.check === 'browser') return 'this browser cannot hold a meeting.';
  if (row.check === 'socket') return 'the meeting server cannot be reached.';
  if (row.check === 'servers' && row.finding?.found === 'refused') return failureWords(row.finding.error);
  return 'all calls of this server go through its relay, and the relay does not work.';
}
