/** A room without storage, on a clock of the test's, that writes down what it would have stored. */
import { newRoomId } from '../rooms/ids.ts';
import { Room } from '../rooms/room.ts';
import { hashSecret } from '../rooms/secret.ts';
import type { FakeClock } from './fake-clock.ts';

export interface TestRoomOptions {
  readonly clock: FakeClock;
  readonly capacity: number;
  readonly graceMilliseconds: number;
  readonly hostKey: string;
  /** Gets a sentence for each visit that begins or ends, and for the room being deserted. */
  readonly visits: string[];
}

export function openTestRoom({ clock, capacity, graceMilliseconds, hostKey, visits }: TestRoomOptions): Room {
  const record = { id: newRoomId(), name: 'Tea', hostKeyHash: hashSecret(hostKey), settings: {}, createdAt: 0, lastUsedAt: 0 };
  const names = new Map<string, string>();
  return new Room(record, {
    clock,
    capacity,
    graceMilliseconds,
    onVisitBegan: (visit) => {
      names.set(visit.id, visit.name);
      visits.push(`${visit.name} came as ${visit.role}`);
    },
    onSeatChanged: () => undefined,
    onVisitEnded: (id, how) => visits.push(`${names.get(id)} ${how}`),
    onDeserted: () => visits.push('deserted'),
  });
}
