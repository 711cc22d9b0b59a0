/** A room without storage, on a clock of the test's, that writes down what it would have stored. */
import { newRoomId } from '../rooms/ids.ts';
import type { AuditRecord, RoomChange, RoomRecord } from '../rooms/repository.ts';
import { Room } from '../rooms/room.ts';
import type { RightRecord } from '../rooms/room-rights.ts';
import { hashSecret, newSecret } from '../rooms/secret.ts';
import type { StoredSettings } from '../rooms/settings.ts';
import type { Visitor } from '../rooms/visitor.ts';
import type { FakeClock } from './fake-clock.ts';

export interface TestRoomOptions {
  readonly clock: FakeClock;
  readonly capacity: number;
  readonly graceMilliseconds: number;
  readonly hostKey: string;
  readonly settings?: StoredSettings;
  readonly rights?: readonly RightRecord[];
  /** Gets a sentence for each visit that begins or ends, and for the room being deserted. */
  readonly visits: string[];
  /** Get what would be stored. */
  readonly audit?: Omit<AuditRecord, 'id' | 'at'>[];
  readonly kept?: RightRecord[];
  readonly changes?: RoomChange[];
}

export function openTestRoom({ clock, capacity, graceMilliseconds, hostKey, settings = {}, rights = [], visits, audit, kept, changes }: TestRoomOptions): Room {
  const record: RoomRecord = { id: newRoomId(), name: 'Tea', hostKeyHash: hashSecret(hostKey), settings, createdAt: 0, lastUsedAt: 0 };
  return new Room(record, rights, {
    clock,
    capacity,
    graceMilliseconds,
    onVisitBegan: (visit) => visits.push(`${visit.name} came as ${visit.role}`),
    onSeatChanged: () => undefined,
    onVisitEnded: ({ name }, how) => visits.push(`${name} ${how}`),
    onRoomChanged: (_, change) => changes?.push(change),
    onRightChanged: (_, right) => kept?.push(right),
    onAudited: (entry) => audit?.push(entry),
    onDeserted: () => visits.push('deserted'),
  });
}

/** Somebody of whom nothing is known yet. */
export const stranger = (): Visitor => ({ holders: [`b:${newSecret()}`] });
