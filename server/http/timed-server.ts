/**
 * The http server, with the times that it gives its clients. Whoever sends slowly on purpose holds a connection for so long and no
 * longer; whoever is silent between two requests may be a proxy, and proxies keep their connections for a minute or so.
 */
import { createServer, type Server, type ServerOptions } from 'node:http';

/** In milliseconds. Sockets that were upgraded have the heartbeat of their own. */
const TIMES = {
  /** From the first moment of a connection to the last header. */
  headersTimeout: 15_000,
  /** To the last byte of the body: nothing that people send here by HTTP is large. */
  requestTimeout: 30_000,
  /** Longer than proxies wait by default (60 s), so that none sends into a connection that is just being closed. */
  keepAliveTimeout: 75_000,
  /** How often the first two are looked at. */
  connectionsCheckingInterval: 5_000,
} as const;

/** @param times others than ours, for tests */
export function createTimedServer(times: Pick<ServerOptions, keyof typeof TIMES> = {}): Server {
  return createServer({ ...TIMES, ...times });
}
