/** The offers that ride in the join: of connections that the lobby made ready, each for whomever the server gave it to. */
import type { IceConfig } from '#protocol/ice';
import type { ParticipantId } from '#protocol/participant';
import { type SpareConnection, SpareConnections } from './spare-connections.ts';
import type { WebRtc } from './web-rtc.ts';

export class JoinOffers {
  readonly #spares: SpareConnections;
  /** Those whose offers ride in the join. */
  #joining: readonly SpareConnection[] = [];
  readonly #delivered = new Map<ParticipantId, SpareConnection>();

  constructor(webrtc: WebRtc) {
    this.#spares = new SpareConnections(webrtc);
  }

  /** Makes connections ready for so many others, before it is known who they are. */
  prepare(others: number, ice: IceConfig): void {
    void this.#spares.prepare(others, ice);
  }

  /** Forgets what is ready: it was made on another network, or before the page could know its addresses. */
  discard(): void {
    this.#spares.close();
  }

  /** What the join may carry: an offer of each connection that is ready. */
  forJoin(): readonly string[] {
    if (this.#joining.length === 0) this.#joining = this.#spares.take();
    return this.#joining.map(({ offer }) => offer);
  }

  /** Who got the offers of the join, in their order. To be said before the roster is. */
  delivered(to: readonly ParticipantId[]): void {
    const spares = this.#joining;
    this.#joining = spares.slice(to.length);
    for (const [index, id] of to.entries()) if (spares[index]) this.#delivered.set(id, spares[index]);
  }

  /** The connection whose offer this participant got, for once. */
  takeFor(id: ParticipantId): SpareConnection | undefined {
    const spare = this.#delivered.get(id);
    this.#delivered.delete(id);
    return spare;
  }

  /** Closes all that nobody has taken. */
  close(): void {
    for (const { connection } of [...this.#joining, ...this.#delivered.values()]) connection.close();
    this.#joining = [];
    this.#delivered.clear();
    this.#spares.close();
  }
}
