/**
 * Connections made ready in the lobby, with their slots, an offer and its candidates, so that the click on Join has less to wait
 * for: the offers ride in the join. They carry no track and know of nobody: until then nothing leaves this browser but what asks
 * the ICE servers.
 */
import type { IceConfig } from '#protocol/ice';
import { MAX_JOIN_OFFER, MAX_JOIN_OFFERS } from '#protocol/limits';
import { Connection } from './connection.ts';
import { NO_TRACKS } from './slots.ts';
import type { WebRtc } from './web-rtc.ts';

/** A connection and its first offer. Nobody else gets that offer, so it is of use to one pair only. */
export interface SpareConnection {
  readonly connection: Connection;
  readonly offer: string;
}

/** After this time, in milliseconds, addresses may have changed without a word. */
const GOOD_FOR = 600_000;

export class SpareConnections {
  readonly #webrtc: WebRtc;
  readonly #ready: { readonly connection: Connection; readonly goodUntil: number }[] = [];
  #preparing: symbol | undefined;

  constructor(webrtc: WebRtc) {
    this.#webrtc = webrtc;
  }

  /** Sees to it that so many are ready, one after the other so that the page stays quick. */
  async prepare(count: number, ice: IceConfig): Promise<void> {
    if (this.#preparing) return;
    const preparing = Symbol('preparing');
    this.#preparing = preparing;
    // A credential must outlive the allocation that the call will begin with.
    const goodFor = Math.min(GOOD_FOR, ice.relay ? ice.ttlSeconds * 500 : GOOD_FOR);
    while (this.#preparing === preparing && this.#ready.length < Math.min(count, MAX_JOIN_OFFERS)) {
      const connection = new Connection(this.#webrtc, ice);
      connection.addSlots(NO_TRACKS);
      const described = await isDescribed(connection);
      // Without it, the click on Join makes a connection of its own.
      if (!described || this.#preparing !== preparing) {
        connection.close();
        break;
      }
      this.#ready.push({ connection, goodUntil: performance.now() + goodFor });
    }
    if (this.#preparing === preparing) this.#preparing = undefined;
  }

  /** Hands over all that are ready. */
  take(): readonly SpareConnection[] {
    this.#preparing = undefined;
    return this.#ready.splice(0).flatMap(({ connection, goodUntil }) => {
      const offer = connection.offerWithCandidates();
      if (performance.now() < goodUntil && offer.length <= MAX_JOIN_OFFER) return [{ connection, offer }];
      connection.close();
      return [];
    });
  }

  close(): void {
    this.#preparing = undefined;
    for (const { connection } of this.#ready.splice(0)) connection.close();
  }
}

/** Sets the first offer, and thereby begins to gather. False where the connection is of no use, or closed meanwhile. */
async function isDescribed(connection: Connection): Promise<boolean> {
  try {
    await connection.pc.setLocalDescription({ type: 'offer', sdp: await connection.createOffer(false) });
    connection.story.note({ what: 'description', type: 'offer', from: 'us' });
    return true;
  } catch {
    return false;
  }
}
