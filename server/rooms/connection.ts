/** One page's way to the server as the rooms see it; the gateway makes one of each socket. */
import type { FactName, Facts } from '#protocol/events';

export interface Connection {
  send<F extends FactName>(fact: F, payload: Facts[F]): void;
  /** Cuts the connection: the same page holds a newer one. */
  end(): void;
}
