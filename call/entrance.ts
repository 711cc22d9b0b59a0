/**
 * Asking to be let in, for as long as it takes: a socket that was lost asks again, because the server forgets who waits with the
 * socket that they asked on.
 */
import type { ErrorCode } from '#protocol/errors';
import type { KnockAnswer } from '#protocol/events';
import { PROTOCOL_VERSION } from '#protocol/version';
import type { Signaling } from './signaling.ts';

/** What a person says at the door. */
export interface Wish {
  readonly name: string;
  readonly passcode?: string | undefined;
}

export interface EntranceOptions {
  readonly roomId: string;
  readonly signaling: Signaling;
  /** The server has taken the knock: hosts can see it. */
  readonly onWaiting: () => void;
  readonly onAnswer: (answer: KnockAnswer, wish: Wish) => void;
  /** The server takes no knock, and why. */
  readonly onRefused: (error: ErrorCode) => void;
  /** A host says this to all who wait. */
  readonly onMessage: (text: string) => void;
}

export class Entrance {
  readonly #options: EntranceOptions;
  #wish: Wish | undefined;

  constructor(options: EntranceOptions) {
    this.#options = options;
    const { signaling } = options;
    signaling.on('knock:answered', ({ answer }) => {
      const wish = this.#wish;
      this.#wish = undefined;
      if (wish) options.onAnswer(answer, wish);
    });
    signaling.on('waiting:message', ({ text }) => this.#wish && options.onMessage(text));
    signaling.onStateChange(() => void this.#ask());
  }

  knock(wish: Wish): void {
    this.#wish = wish;
    void this.#ask();
  }

  /** Waits no more. */
  giveUp(): void {
    if (!this.#wish) return;
    this.#wish = undefined;
    void this.#options.signaling.request('room:unknock', {});
  }

  async #ask(): Promise<void> {
    const wish = this.#wish;
    const { signaling, roomId, onWaiting, onRefused } = this.#options;
    if (!wish || signaling.state !== 'connected') return;
    const { name, passcode } = wish;
    const asked = await signaling.request('room:knock', { version: PROTOCOL_VERSION, roomId, name, ...(passcode === undefined ? {} : { passcode }) });
    if (this.#wish !== wish) return;
    if (asked.ok) return onWaiting();
    if (asked.error === 'timeout') return this.#ask();
    this.#wish = undefined;
    onRefused(asked.error);
  }
}
