/** The result of a check to send to somebody: for people as text, for programs as JSON. Findings hold no credential, nor the meeting. */
import type { Row } from '#call/check/findings';
import { gradeOf, relayWorks, type Verdict } from '#call/check/grade';
import { platformOf } from '../../_ui/platform.ts';
import { findingWords, type OtherWords, rowTitle } from '../../_words/finding-words.ts';
import type { Words } from '../../_words/catalogues.ts';
import { verdictWords } from '../../_words/verdict-words.ts';
import { pageTitle } from '../../_words/product.ts';

export interface Result {
  readonly verdict: Verdict;
  readonly rows: readonly Row[];
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** The origin of the server that was checked. */
  readonly server: string;
  readonly userAgent: string;
}

export function asText({ check, findings }: Words['check'], others: OtherWords, { verdict, rows, startedAt, server, userAgent }: Result): string {
  const relayed = relayWorks(rows);
  const lines = rows.map((row) => {
    const { state = '', what = '', todo } = findingWords(findings, others, row, relayed, platformOf(userAgent)) ?? {};
    const about = row.url === undefined ? rowTitle(findings, row) : `${rowTitle(findings, row)} (${row.url})`;
    return `[${check.grades[gradeOf(row, relayed)]}] ${about}: ${state}. ${what}${todo === undefined ? '' : ` ${todo}`}`;
  });
  return [pageTitle(check.heading), new Date(startedAt).toISOString(), server, userAgent, '', verdictWords(check, others.errors, verdict), '', ...lines, ''].join('\n');
}

export function asJson({ verdict, rows, startedAt, server, userAgent }: Result): string {
  const relayed = relayWorks(rows);
  const checks = rows.map((row) => ({ check: row.check, url: row.url, grade: gradeOf(row, relayed), ...row.finding }));
  return JSON.stringify({ at: new Date(startedAt).toISOString(), server, userAgent, answer: verdict.answer, checks }, undefined, 2);
}
