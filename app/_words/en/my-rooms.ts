/** English: what the page of one's own meetings needs. */
import { attendance, audit } from './attendance.ts';
import { invitation, rooms } from './rooms.ts';

export const myRooms = { rooms, invitation, attendance, audit };
