/** Every scene, by its name: together they show every state of every page. */
import { ends, impossible } from './ends.ts';
import { lobby } from './lobby.ts';
import { people, seldom, words } from './meeting.ts';
import { check, home } from './outside.ts';
import type { Scene } from './stage.ts';

export const SCENES: Readonly<Record<string, Scene>> = { home, check, lobby, people, words, seldom, ends, impossible };
