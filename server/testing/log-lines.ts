/** What the server logs while a test runs. */
import { vi } from 'vitest';
import { log } from '../log.ts';

/** Each line as its level and everything that it was given, as text: of errors all that a log would have. Restored by vi.restoreAllMocks. */
export function logLines(): string[] {
  const lines: string[] = [];
  for (const level of ['info', 'warn', 'error'] as const) {
    vi.spyOn(log, level).mockImplementation((...given: unknown[]) => void lines.push(`${level} ${JSON.stringify(given, withErrors)}`));
  }
  return lines;
}

const withErrors = (_: string, value: unknown): unknown => (value instanceof Error ? { ...value, stack: value.stack, cause: value.cause } : value);
