/**
 * Trickled candidates, gathered for a moment so that some twenty of them cost one or two messages, and kept so that they
 * can be sent again when a message was lost. Nothing is sent before the description that the candidates belong to.
 */
import { MAX_CANDIDATES } from '#protocol/limits';
import type { Candidate } from '#protocol/signal';

/** How long candidates are gathered before they are sent, in milliseconds. */
const GATHER_FOR = 50;

export class CandidateBatch {
  readonly #send: (candidates: Candidate[]) => void;
  #waiting: Candidate[] = [];
  #sent: Candidate[] = [];
  #held = true;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(send: (candidates: Candidate[]) => void) {
    this.#send = send;
  }

  add(candidate: Candidate): void {
    this.#waiting.push(candidate);
    if (candidate.candidate === '') this.#flush();
    else this.#timer ??= setTimeout(() => this.#flush(), GATHER_FOR);
  }

  /** A new description is being made: what comes now belongs to it and waits for it. */
  hold(): void {
    this.#held = true;
  }

  /** The description is on its way. */
  release(): void {
    this.#held = false;
    if (this.#timer === undefined) this.#flush();
  }

  /** What is waiting went out another way, inside its description. */
  markSent(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#sent.push(...this.#waiting.splice(0));
  }

  /** Sends again all candidates of the generation `usernameFragment` (RFC 8445, section 9). */
  resend(usernameFragment: string | undefined): void {
    const current = this.#sent.filter((candidate) => candidate.usernameFragment === usernameFragment);
    if (current.length > 0) this.#send(current.slice(-MAX_CANDIDATES));
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#waiting = [];
    this.#sent = [];
  }

  #flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#held) return;
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0, MAX_CANDIDATES);
      this.#sent.push(...batch);
      this.#send(batch);
    }
  }
}
