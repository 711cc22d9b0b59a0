/** Arabic: what the meeting needs. */
import type { Words } from '../catalogues.ts';
import { chat } from './chat.ts';
import { files } from './files.ts';
import { layout } from './layout.ts';
import { meeting } from './meeting.ts';
import { pictureInPicture } from './picture-in-picture.ts';
import { saving } from './saving.ts';
import { sharing } from './sharing.ts';

export const inMeeting: Words['meeting'] = { meeting, chat, files, layout, saving, sharing, pictureInPicture };
