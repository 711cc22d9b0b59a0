/**
 * A table as comma-separated values (RFC 4180), with the mark by which spreadsheets know UTF-8. People choose their own names: what a
 * spreadsheet would take for a formula gets an apostrophe before it, and stays a text.
 */

// The wide forms too, which Asian editions of spreadsheets read like the narrow ones.
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
