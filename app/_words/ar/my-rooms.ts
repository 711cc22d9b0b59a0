/** Arabic: what the page of one's own meetings needs. */
import type { Words } from '../catalogues.ts';
import { attendance, audit } from './attendance.ts';
import { invitation, rooms } from './rooms.ts';

export const myRooms: Words['rooms'] = { rooms, invitation, attendance, audit };
