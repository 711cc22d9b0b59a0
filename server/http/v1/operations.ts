/** All that programs may ask for, in the order in which it is told. */
import type { Operation } from './operation.ts';
import { listParticipants, readAttendance, removeParticipant } from './people-operations.ts';
import { changeRoom, closeRoom, createHostLink, createRoom, deleteRoom, listRooms, readRoom, reopenRoom } from './room-operations.ts';

export const OPERATIONS: readonly Operation[] = [
  createRoom,
  listRooms,
  readRoom,
  changeRoom,
  closeRoom,
  reopenRoom,
  deleteRoom,
  createHostLink,
  listParticipants,
  removeParticipant,
  readAttendance,
];
