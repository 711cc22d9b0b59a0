/** A part of the laboratory that can be asked for by name: it makes its networks, measures, and answers with rows of the table. */
import type { Row } from './row.ts';

export interface CaseOptions {
  /** For files of this run; removed with it. */
  readonly folder: string;
  /** How often to repeat what can be repeated; undefined for the case's own default. */
  readonly runs: number | undefined;
}

export type Case = (options: CaseOptions) => Promise<readonly Row[]>;
