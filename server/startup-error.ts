/** Why the server cannot start, in one sentence for the person who started it. */

/** The name of a variable, and what is wrong with it as the end of a sentence. */
export type Complaint = readonly [name: string, problem: string];

export class StartupError extends Error {
  override readonly name = 'StartupError';
}
