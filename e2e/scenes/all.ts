/** Every scene, by its name: together they show every state of every page. */
import { doors, waiting } from './before.ts';
import { dialogs } from './dialogs.ts';
import { ends, impossible } from './ends.ts';
import { hosts, kept } from './hosts.ts';
import { lobby } from './lobby.ts';
import { people, seldom, words } from './meeting.ts';
import { check, home } from './outside.ts';
import { myRooms } from './my-rooms.ts';
import type { Scene } from './stage.ts';

export const SCENES: Readonly<Record<string, Scene>> = { home, check, myRooms, lobby, waiting, doors, dialogs, people, words, seldom, hosts, kept, ends, impossible };
