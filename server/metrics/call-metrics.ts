/** What happens in rooms and between people, counted without any name, id or address. */
import type { ErrorCode } from '#protocol/errors';
import { type PairReport, requests as requestTable } from '#protocol/events';
import type { Signal } from '#protocol/signal';
import type { Registry } from './registry.ts';

type SignalType = 'offer' | 'answer' | 'candidates' | 'want';

const REQUEST_NAMES = Object.keys(requestTable);
const FIRST_FRAME_BOUNDS = [0.1, 0.2, 0.3, 0.5, 0.75, 1, 1.5, 2, 3, 5, 10, 30];

/** Who is here now. */
export interface Presence {
  readonly sockets: number;
  readonly rooms: number;
  readonly participants: number;
}

export interface CallMetrics {
  /** A socket was answered. @param event undefined where the request is none of ours */
  answered(event: string | undefined, result: 'ok' | ErrorCode): void;
  relayed(signal: Signal): void;
  /** A page tells how a pair of its came about. */
  reported(report: PairReport): void;
  notStored(): void;
}

export function measureCalls(registry: Registry, presence: () => Presence): CallMetrics {
  registry.gauge('parley_sockets', 'Sockets that are connected, of lobbies and meetings.', () => presence().sockets);
  registry.gauge('parley_rooms', 'Rooms with somebody inside.', () => presence().rooms);
  registry.gauge('parley_participants', 'Seats that are taken, those kept for a lost connection too.', () => presence().participants);
  const joined = ['room:join', 'room:resume', 'room:knock'].map((event) => ({ event, result: 'ok' }));
  const requests = registry.counter('parley_requests_total', 'Requests of sockets by event, and by result: ok, or the code of the error.', joined);
  const kinds = ['offer', 'answer', 'candidates', 'want'] as const;
  const signals = registry.counter('parley_signals_total', 'Signals relayed between participants, by type.', kinds.map((type) => ({ type })));
  const relayed = new Map<SignalType, () => void>(kinds.map((type) => [type, signals.counting({ type })]));
  // Nearly every answer is one of these.
  const granted = new Map<string, () => void>(REQUEST_NAMES.map((event) => [event, requests.counting({ event, result: 'ok' })]));
  const outcomes = registry.counter('parley_ice_outcomes_total', 'How pairs came about, as each page reports of its own: the first outcome, and the kind of way.', [
    ...(['host', 'srflx', 'prflx', 'relay'] as const).map((way) => ({ outcome: 'connected', way })),
    { outcome: 'failed', way: 'none' },
  ]);
  const firstFrame = registry.histogram('parley_first_frame_seconds', 'From the opening of a pair to the first picture that arrives, as pages report it.', FIRST_FRAME_BOUNDS);
  const storageErrors = registry.counter('parley_storage_errors_total', 'Writes about rooms and visits that failed.');
  return {
    answered: (event = 'unknown', result) => {
      const count = result === 'ok' ? granted.get(event) : undefined;
      if (count) count();
      else requests.count({ event, result });
    },
    relayed: (signal) => relayed.get(signal.kind === 'description' ? signal.type : signal.kind)?.(),
    reported: ({ kind, way, after }) => {
      if (kind === 'first-frame') firstFrame.observe(after / 1_000);
      else outcomes.count({ outcome: kind, way: way ?? 'none' });
    },
    notStored: () => storageErrors.count(),
  };
}
