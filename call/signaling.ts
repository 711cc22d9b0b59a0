/** What the engine needs of a way to the server. The real one is socket-signaling.ts; tests have one in memory. */
import type { Result } from '#protocol/errors';
import type { FactName, Facts, ReplyOf, RequestName, RequestOf } from '#protocol/events';

export type SignalingState = 'connecting' | 'connected' | 'disconnected';

export interface Signaling {
  readonly state: SignalingState;
  /** Sends a request. Never rejects: without an answer in time the result is the error `timeout`. Nothing is sent later. */
  request<E extends RequestName>(event: E, request: RequestOf<E>): Promise<Result<ReplyOf<E>>>;
  /** Hears a fact, in the order in which the server sent them. Returns the way to stop. */
  on<F extends FactName>(fact: F, listener: (fact: Facts[F]) => void): () => void;
  onStateChange(listener: (state: SignalingState) => void): () => void;
  /**
   * Finds out whether the connection still carries anything, and opens a new one where no answer comes within so many milliseconds,
   * or more where that was in vain before.
   */
  probe(within: number): void;
  /** Ends the connection for good. */
  close(): void;
}
