/**
 * Connections made ready in the lobby, with their slots and an offer each, so that the click on Join has less to wait for. They
 * carry no track, gather nothing and know of nobody: that begins with the seat.
 */
import type { IceConfig } from '#protocol/ice';
import { Connection } from './connection.ts';
import { NO_TRACKS } from './slots.ts';
import type { WebRtc } from './web-rtc.ts';

/** More people than this are met one after the other anyway. */
const MOST = 7;

export class SpareConnections {
  readonly #webrtc: WebRtc;
  readonly #ready: Connection[] = [];
  #preparing = false;

  constructor(webrtc: WebRtc) {
    this.#webrtc = webrtc;
  }

  /** Sees to it that so many are ready, one after the other so that the page stays quick. */
  async prepare(count: number, ice: IceConfig): Promise<void> {
    if (this.#preparing) return;
    this.#preparing = true;
    while (this.#preparing && this.#ready.length < Math.min(count, MOST)) {
      const connection = new Connection(this.#webrtc, ice);
      connection.addSlots(NO_TRACKS);
      this.#ready.push(connection);
      try {
        await connection.prepareOffer();
      } catch {
        // Closed meanwhile, or of no use: without it, the click on Join makes a connection of its own.
        this.close();
      }
    }
    this.#preparing = false;
  }

  take(): Connection | undefined {
    return this.#ready.shift();
  }

  close(): void {
    this.#preparing = false;
    for (const connection of this.#ready.splice(0)) connection.close();
  }
}
