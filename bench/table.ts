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

function cells(row: Row): string[] {
  const { figure, unit, measured, reference, referenceValue } = row;
  const ratio = (measured / referenceValue).toFixed(2);
  return [figure, `${number(measured)} ${unit}`, `${reference}: ${number(referenceValue)} ${unit}`, ratio, verdict(row)];
}

/** Whether a bar was set for the row, and not reached. */
export function missesBar({ measured, referenceValue, bar }: Row): boolean {
  if (bar === undefined) return false;
  const ratio = measured / referenceValue;
  return 'most' in bar ? ratio > bar.most : ratio < bar.least;
}

function verdict(row: Row): string {
  if (row.bar === undefined) return '';
  const words = 'most' in row.bar ? `at most ${row.bar.most}` : `at least ${row.bar.least}`;
  return `${words}: ${missesBar(row) ? 'MISSED' : 'reached'}`;
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
