/** English: what the meeting needs. */
import { chat } from './chat.ts';
import { keys } from './keys.ts';
import { layout } from './layout.ts';
import { meeting } from './meeting.ts';
import { notices } from './notices.ts';
import { pictureInPicture } from './picture-in-picture.ts';
import { sharing } from './sharing.ts';

export const inMeeting = { meeting, chat, layout, keys, notices, sharing, pictureInPicture };
