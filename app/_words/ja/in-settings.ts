/** Japanese: what the settings need. */
import type { Words } from '../catalogues.ts';
import { keys } from './keys.ts';
import { saving } from './saving.ts';
import { settings } from './settings.ts';

export const inSettings: Words['settings'] = { settings, saving, keys };
