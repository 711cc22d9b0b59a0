/** The table with which the laboratory ends: each case, what was measured, what had to be reached, and whether it was. */
import { median } from '../../bench/table.ts';

export interface Row {
  readonly case: string;
  readonly measured: string;
  readonly bar: string;
  readonly reached: boolean;
  /** Whether it worked at all, late or not: for a machine that is too slow to reach the bars. The same as `reached` where it is left out. */
  readonly works?: boolean;
}

export const works = ({ reached, works = reached }: Row): boolean => works;

const HEAD = ['case', 'measured', 'bar', ''];

export function table(rows: readonly Row[]): string {
  const lines = [HEAD, ...rows.map((row) => [row.case, row.measured, row.bar, outcomeOf(row)])];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const [head, ...body] = lines.map((line) => `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`);
  return [head, `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...body].join('\n');
}

const outcomeOf = (row: Row): string => (row.reached ? 'reached' : works(row) ? 'LATE' : 'MISSED');

/** Most that the median and the worst of some times may be, in milliseconds. */
export interface TimeBar {
  readonly median: number;
  readonly worst: number;
}

/** A row about times, in milliseconds; an infinite one is what never happened. */
export function timeRow(name: string, times: readonly number[], bar: TimeBar): Row {
  const [middle, worst] = [median(times), Math.max(...times)];
  const words = times.length === 1 ? seconds(worst) : `median ${seconds(middle)}, worst ${seconds(worst)} (${times.length} runs: ${times.map(inSeconds).join(', ')})`;
  const bars = bar.median === bar.worst ? `${seconds(bar.worst)}` : `median ${seconds(bar.median)}, worst ${seconds(bar.worst)}`;
  return { case: name, measured: words, bar: bars, reached: middle <= bar.median && worst <= bar.worst, works: Number.isFinite(worst) };
}

const inSeconds = (milliseconds: number): string => (Number.isFinite(milliseconds) ? (milliseconds / 1_000).toFixed(1) : 'never');
export const seconds = (milliseconds: number): string => (Number.isFinite(milliseconds) ? `${inSeconds(milliseconds)} s` : 'never');
