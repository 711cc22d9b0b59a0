/** What programs may know of the people in their rooms, and do about them. */
import { Attendance, type Participant, Participants, type Stay } from '#protocol/api-v1';
import { ok } from '#protocol/errors';
import { act } from '#server/rooms/hosting';
import type { VisitRecord } from '#server/rooms/repository';
import type { Seat } from '#server/rooms/seat';
import { operation } from './operation.ts';
import { own } from './room-operations.ts';

export const listParticipants = operation({
  id: 'listParticipants',
  method: 'get',
  path: '/rooms/{roomId}/participants',
  tag: 'People',
  summary: 'List who is inside',
  status: 200,
  answer: Participants,
  async run({ rooms, visitor, path }) {
    const visits = own(await rooms.attendance(path.roomId, visitor));
    if (!visits.ok) return visits;
    const began = new Map(visits.value.map((visit) => [visit.id, visit.joinedAt]));
    const hosted = own(await rooms.hostedBy(visitor, path.roomId, 'admit'));
    if (!hosted.ok) return hosted;
    const seats = hosted.value.room.seats.all.toSorted((a, b) => a.participant.instance - b.participant.instance);
    return ok({ items: seats.map((seat) => participantOf(seat, began.get(seat.visitId))) });
  },
});

export const removeParticipant = operation({
  id: 'removeParticipant',
  method: 'delete',
  path: '/rooms/{roomId}/participants/{participantId}',
  tag: 'People',
  summary: 'Remove somebody',
  description: 'Ends the call of a co-host or a guest, in every tab of theirs. They have to ask a host to be let in again. A host cannot be removed.',
  status: 204,
  problems: ['participant-not-found', 'forbidden'],
  async run({ rooms, visitor, path: { roomId, participantId } }) {
    const hosted = own(await rooms.hostedBy(visitor, roomId, 'remove'));
    if (!hosted.ok) return hosted;
    const removed = act(hosted.value.room, hosted.value.actor, { kind: 'remove', participantId });
    await rooms.stored();
    return removed;
  },
});

export const readAttendance = operation({
  id: 'readAttendance',
  method: 'get',
  path: '/rooms/{roomId}/attendance',
  tag: 'People',
  summary: 'Read the attendance',
  description: 'Who came when and left when. The server keeps it for 30 days, or as long as its operator says.',
  status: 200,
  answer: Attendance,
  async run({ rooms, visitor, path }) {
    const visits = own(await rooms.attendance(path.roomId, visitor));
    if (!visits.ok) return visits;
    return ok({ items: visits.value.map(stayOf) });
  },
});

function participantOf({ participant: { id, name, role, sending, connected } }: Seat, joinedAt: number | undefined): Participant {
  return { id, name, role, ...(joinedAt === undefined ? {} : { joinedAt }), sending, connected };
}

function stayOf({ participantId, name, role, joinedAt, left }: VisitRecord): Stay {
  return { participantId, name, role, joinedAt, ...(left ? { leftAt: left.at } : {}) };
}
