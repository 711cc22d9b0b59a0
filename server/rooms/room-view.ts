import type { RoomView } from '#protocol/room';
import type { RoomRecord } from './repository.ts';

/** A room as anyone with its link may know it. */
export function roomView(record: RoomRecord, live: { closed: boolean; participants: number; capacity: number }): RoomView {
  const { closed, participants, capacity } = live;
  return { id: record.id, name: record.name, state: closed ? 'closed' : 'open', participants, capacity };
}
