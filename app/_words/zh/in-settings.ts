/** Chinese: what the settings need. */
import { keys } from './keys.ts';
import { saving } from './saving.ts';
import { settings } from './settings.ts';

export const inSettings = { settings, saving, keys };
