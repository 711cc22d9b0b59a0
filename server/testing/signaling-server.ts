/** The real server without pages and without a disk, on a free port of loopback: for tests of the engine and for the bench. */
import { memoryStorage, type Storage } from '../persistence/storage.ts';
import type { Rooms } from '../rooms/rooms.ts';
import { type RunningServer, type ServerOptions, startServer } from '../server.ts';
import { DEFAULT_RATE_LIMITS, type RateLimits } from '../signaling/rate-limits.ts';

export interface SignalCounters {
  /** Signals relayed so far. */
  signals: number;
  /** Their size as JSON, in bytes. */
  signalBytes: number;
  /** Offers and answers among them. */
  descriptions: number;
  /** The same by unordered pair: `<id>|<id>`, the smaller id first. */
  readonly pairs: Map<string, { signals: number; signalBytes: number }>;
}

export interface SignalingServer {
  readonly url: string;
  readonly rooms: Rooms;
  readonly relayProved: RunningServer['relayProved'];
  readonly sockets: RunningServer['sockets'];
  readonly storage: Storage;
  readonly counters: SignalCounters;
  drain(): void;
  close(): Promise<void>;
}

const UNLIMITED = Object.fromEntries(
  Object.keys(DEFAULT_RATE_LIMITS).map((event) => [event, { burst: 1e9, perSecond: 1e9 }]),
) as unknown as RateLimits;

/** @param options anything of the server's options; `unlimited` lifts the rate limits of the socket */
export async function startSignalingForTest(
  options: Partial<ServerOptions> & { readonly unlimited?: boolean } = {},
): Promise<SignalingServer> {
  const counters: SignalCounters = { signals: 0, signalBytes: 0, descriptions: 0, pairs: new Map() };
  const { unlimited = false, ...rest } = options;
  const storage = rest.storage ?? memoryStorage();
  const server = await startServer({
    port: 0,
    host: '127.0.0.1',
    dev: false,
    trustedHops: 0,
    capacity: 8,
    graceSeconds: 30,
    roomsAMinute: 10_000,
    ice: { stunUrls: [], turn: { kind: 'none' }, iceTransportPolicy: 'all', ttlSeconds: 7_200 },
    ...(unlimited ? { limits: UNLIMITED } : {}),
    onSignal: ({ from, to, signal }) => {
      const bytes = Buffer.byteLength(JSON.stringify(signal));
      const key = [from, to].sort().join('|');
      const pair = counters.pairs.get(key) ?? { signals: 0, signalBytes: 0 };
      counters.pairs.set(key, { signals: pair.signals + 1, signalBytes: pair.signalBytes + bytes });
      counters.signals += 1;
      if (signal.kind === 'description') counters.descriptions += 1;
      counters.signalBytes += bytes;
    },
    ...rest,
    storage,
  });
  return { url: server.url, rooms: server.rooms, relayProved: server.relayProved, sockets: server.sockets, storage, counters, drain: () => server.drain(), close: () => server.close() };
}
