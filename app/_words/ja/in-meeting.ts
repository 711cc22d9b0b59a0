/** Japanese: what the meeting needs. */
import { chat } from './chat.ts';
import { keys } from './keys.ts';
import { layout } from './layout.ts';
import { meeting } from './meeting.ts';
import { notices } from './notices.ts';

export const inMeeting = { meeting, chat, layout, keys, notices };
