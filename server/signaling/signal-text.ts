/** Candidates are most of what is relayed, and the same four fields each time: written by hand they take half as long. */
import type { Facts } from '#protocol/events';
import type { Candidate } from '#protocol/signal';
import { eventText } from './packet-text.ts';

/** What JSON writes as it is: ASCII without control characters, quotes and backslashes. */
const PLAIN = /^[ !#-[\]-~]*$/u;

const quoted = (text: string | null): string => (text !== null && PLAIN.test(text) ? `"${text}"` : JSON.stringify(text));

const candidateText = ({ candidate, sdpMid, sdpMLineIndex, usernameFragment }: Candidate): string =>
  `{"candidate":${quoted(candidate)},"sdpMid":${quoted(sdpMid)},"sdpMLineIndex":${sdpMLineIndex},"usernameFragment":${quoted(usernameFragment)}}`;

/** The event that carries a signal to the one for whom it is. */
export function signalText(payload: Facts['signal']): string {
  const { from, fromInstance, signal } = payload;
  if (signal.kind !== 'candidates') return eventText(['signal', payload]);
  const { epoch, candidates } = signal;
  return `2["signal",{"from":${quoted(from)},"fromInstance":${fromInstance},"signal":{"kind":"candidates","epoch":${epoch},"candidates":[${candidates.map(candidateText).join(',')}]}}]`;
}
