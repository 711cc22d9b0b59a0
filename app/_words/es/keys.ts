/** The words of the list of keys, in Spanish. */
import type { Words } from '../catalogues.ts';

const CTRL = 'Ctrl';
const SHIFT = 'Shift';

export const keys: Words['settings']['keys'] = {
  list: [
    { what: 'Activar o desactivar el micrófono', keys: [CTRL, 'D'] },
    { what: 'Activar o desactivar la cámara', keys: [CTRL, 'E'] },
    { what: 'Hablar con el micrófono silenciado (mantener)', keys: ['Espacio'] },
    { what: 'Levantar o bajar la mano', keys: [CTRL, SHIFT, 'H'] },
    { what: 'Chat', keys: [CTRL, SHIFT, 'M'] },
    { what: 'Participantes', keys: [CTRL, SHIFT, 'P'] },
    { what: 'Esta lista', keys: [CTRL, SHIFT, '/'] },
  ],
  mac: 'En Mac, Cmd hace lo mismo que Ctrl.',
  pushToTalk: 'Mantener presionado Espacio para hablar con el micrófono silenciado',
};
