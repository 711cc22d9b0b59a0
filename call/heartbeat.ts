/**
 * Finds out whether the server still answers: a socket whose network has gone swallows what is sent for half a minute. A machine or a
 * server that is overloaded answers late, and to connect anew makes that worse: so each time in vain the patience doubles.
 */

export interface HeartbeatOptions {
  /** Asks the server for a sign of life. Resolves to whether it came. */
  readonly ask: () => Promise<boolean>;
  /** Gives the connection up for another. */
  readonly renew: () => void;
}

/** Between two heartbeats, in milliseconds. */
const EVERY = 2_000;
/** So many may go unanswered, and connecting may take so long (milliseconds), while there is no reason for more patience. */
const UNANSWERED = 2;
const CONNECT_WITHIN = 5_000;
/** How often the patience doubles: for an answer up to four times, for a connection up to two. */
const MOST_PATIENCE = 4;
const MOST_TO_CONNECT = 2;
/** Where another connection comes about within this time (milliseconds), it was right to give the one before up. */
const PROMPT = 1_500;
/** After so many answers in a row the trouble is over. */
const WELL_AFTER = 5;

export class Heartbeat {
  readonly #options: HeartbeatOptions;
  #timer: ReturnType<typeof setInterval> | undefined;
  #patience = 1;
  #gaveUpAt = Number.NEGATIVE_INFINITY;
  #patienceBefore = 1;

  constructor(options: HeartbeatOptions) {
    this.#options = options;
  }

  /** How many times longer than usual an answer may take. */
  get patience(): number {
    return this.#patience;
  }

  /** How long the next connection may take, in milliseconds. */
  get connectWithin(): number {
    return CONNECT_WITHIN * Math.min(this.#patience, MOST_TO_CONNECT);
  }

  /** There is a new connection. */
  start(): void {
    this.stop();
    if (performance.now() - this.#gaveUpAt <= PROMPT) this.#patience = this.#patienceBefore;
    let unanswered = 0;
    let answered = 0;
    let last = performance.now();
    this.#timer = setInterval(async () => {
      const late = performance.now() - last - EVERY;
      last = performance.now();
      // A page that was held up itself has not even looked for the answers.
      if (late > EVERY / 2) unanswered = 0;
      if (unanswered >= UNANSWERED * this.#patience) return this.giveUp();
      unanswered += 1;
      if (!(await this.#options.ask())) return;
      unanswered = 0;
      answered += 1;
      if (answered >= WELL_AFTER) this.#patience = 1;
    }, EVERY);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** It was given up too early, or there is nobody: a connection did not come about in time, or no answer came over it. */
  inVain(): void {
    this.#patience = Math.min(2 * this.#patience, MOST_PATIENCE);
  }

  /** No answer came, and none is waited for any longer. */
  giveUp(): void {
    this.stop();
    this.#gaveUpAt = performance.now();
    this.#patienceBefore = this.#patience;
    this.inVain();
    this.#options.renew();
  }
}
