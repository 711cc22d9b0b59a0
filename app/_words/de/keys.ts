/** The words of the list of keys, in German. */
import type { Words } from '../catalogues.ts';

const CTRL = 'Ctrl';
const SHIFT = 'Shift';

export const keys: Words['settings']['keys'] = {
  list: [
    { what: 'Mikrofon ein oder aus', keys: [CTRL, 'D'] },
    { what: 'Kamera ein oder aus', keys: [CTRL, 'E'] },
    { what: 'Trotz Stummschaltung sprechen (halten)', keys: ['Leertaste'] },
    { what: 'Hand heben oder senken', keys: [CTRL, SHIFT, 'H'] },
    { what: 'Chat', keys: [CTRL, SHIFT, 'M'] },
    { what: 'Personen', keys: [CTRL, SHIFT, 'P'] },
    { what: 'Diese Liste', keys: [CTRL, SHIFT, '/'] },
  ],
  mac: 'Auf dem Mac geht auch Cmd statt Ctrl.',
  pushToTalk: 'Leertaste gedrückt halten, um trotz Stummschaltung zu sprechen',
};
