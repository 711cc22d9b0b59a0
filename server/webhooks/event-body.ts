/** What a receiver is told of an event: the payload of Standard Webhooks, with the least that makes it useful. */
import type { RoomEvent } from '#server/rooms/room-surroundings';

const TYPES = {
  created: 'room.created',
  started: 'room.started',
  ended: 'room.ended',
  'participant-joined': 'participant.joined',
  'participant-left': 'participant.left',
} as const satisfies Readonly<Record<RoomEvent['type'], string>>;

/** @param at when it happened, in milliseconds since 1970 */
export function eventBody(event: RoomEvent, at: number): string {
  return JSON.stringify({ type: TYPES[event.type], timestamp: new Date(at).toISOString(), data: dataOf(event) });
}

function dataOf(event: RoomEvent): object {
  const room = { id: event.roomId };
  switch (event.type) {
    case 'created':
    case 'started':
    case 'ended':
      return { room };
    case 'participant-joined':
    case 'participant-left':
      return { room, participant: { id: event.participantId, name: event.name, role: event.role } };
    default:
      return event satisfies never;
  }
}
