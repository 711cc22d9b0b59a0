/** The sentence on top of what the check found. */
import type { Grade, Row } from '#call/check/findings';
import type { Verdict } from '#call/check/grade';
import type { Words } from './catalogues.ts';

type CheckWords = Words['check']['check'];

/** @param errors what is said where the server refused */
export function verdictWords(words: CheckWords, errors: Words['page']['errors'], verdict: Verdict): string {
  switch (verdict.answer) {
    case 'can':
      return words.verdict.can;
    case 'can-so-far':
      return words.verdict.canSoFar;
    case 'can-but':
      return words.verdict.canBut(butWords(words, verdict.trouble, verdict.grade), verdict.more);
    case 'cannot':
      return words.verdict.cannot(becauseWords(words, errors, verdict.trouble), verdict.more);
    default:
      return verdict satisfies never;
  }
}

function butWords({ but }: CheckWords, row: Row, grade: Grade): string {
  switch (row.check) {
    case 'browser':
    case 'microphone':
    case 'camera':
    case 'socket':
      return but[row.check];
    case 'servers':
      return row.finding?.found === 'full' ? but.full : but.noRelay;
    case 'stun':
    case 'nat':
      return but.otherNetworks;
    case 'turn':
      return grade === 'bad' ? but.relayBroken : but.relayInPart;
    case 'loopback':
      return row.finding?.found === 'works' ? but.relaySlow : but.relayCarriesNothing;
    default:
      return row satisfies never;
  }
}

function becauseWords({ because }: CheckWords, errors: Words['page']['errors'], row: Row): string {
  if (row.check === 'browser' || row.check === 'socket') return because[row.check];
  if (row.check === 'servers' && row.finding?.found === 'refused') return errors[row.finding.error];
  return because.relay;
}
