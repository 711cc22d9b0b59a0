/** The table that the bench prints, in Markdown. */

export interface Row {
  readonly figure: string;
  readonly unit: string;
  readonly measured: number;
  /** What it is compared with, and how much that is in the same unit. */
  readonly reference: string;
  readonly referenceValue: number;
  /** The most, or the least, that `measured` divided by `referenceValue` may be; none where no bar was set. */
  readonly bar?: { readonly most: number } | { readonly least: number };
}

const HEAD = ['figure', 'measured', 'reference', 'ratio', 'bar'];

export function table(rows: readonly Row[]): string {
  const lines = [HEAD, ...rows.map(cells)];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const [head, ...body] = lines.map((line) => `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`);
  return [head, `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...body].join('\n');
}

function cells({ figure, unit, measured, reference, referenceValue, bar }: Row): string[] {
  const ratio = measured / referenceValue;
  return [figure, `${number(measured)} ${unit}`, `${reference}: ${number(referenceValue)} ${unit}`, ratio.toFixed(2), verdict(ratio, bar)];
}

function verdict(ratio: number, bar: Row['bar']): string {
  if (bar === undefined) return '';
  const [words, reached] = 'most' in bar ? [`at most ${bar.most}`, ratio <= bar.most] : [`at least ${bar.least}`, ratio >= bar.least];
  return `${words}: ${reached ? 'reached' : 'MISSED'}`;
}

const number = (value: number): string =>
  value.toLocaleString('en', { maximumFractionDigits: Math.abs(value) < 100 ? 1 : 0 });

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[middle - (sorted.length % 2 === 0 ? 1 : 0)], sorted[middle]];
  if (low === undefined || high === undefined) throw new Error('a median of nothing');
  return (low + high) / 2;
}
