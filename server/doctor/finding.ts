/** One thing that the doctor looked at. */
export interface Finding {
  /** A `problem` keeps the server or its calls from working; a `warning` is worth knowing. */
  readonly level: 'ok' | 'warning' | 'problem';
  readonly what: string;
  /** How it is, and what to do where it is not well. */
  readonly words: string;
}

export const ok = (what: string, words: string): Finding => ({ level: 'ok', what, words });
export const warning = (what: string, words: string): Finding => ({ level: 'warning', what, words });
export const problem = (what: string, words: string): Finding => ({ level: 'problem', what, words });
