/** Spanish: what every page may need at once. */
import type { Words } from '../catalogues.ts';
import { account } from './account.ts';
import { checkLink } from './check-link.ts';
import { controls } from './controls.ts';
import { effects } from './effects.ts';
import { endActions, ends, pageFailures } from './ends.ts';
import { errors, meetingNameTooLong } from './errors.ts';
import { fetching } from './fetching.ts';
import { home } from './home.ts';
import { lobby } from './lobby.ts';
import { product } from './product.ts';
import { settingsFrame } from './settings-frame.ts';

export const page: Words['page'] = { product, account, home, lobby, controls, effects, errors, meetingNameTooLong, ends, endActions, pageFailures, checkLink, fetching, settingsFrame };
