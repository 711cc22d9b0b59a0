/** The words of the list of keys, in French. */
import type { Words } from '../catalogues.ts';

const CTRL = 'Ctrl';
const SHIFT = 'Shift';

export const keys: Words['settings']['keys'] = {
  list: [
    { what: 'Activer ou désactiver le micro', keys: [CTRL, 'D'] },
    { what: 'Activer ou désactiver la caméra', keys: [CTRL, 'E'] },
    { what: 'Parler avec le micro coupé (maintenir)', keys: ['Espace'] },
    { what: 'Lever ou baisser la main', keys: [CTRL, SHIFT, 'H'] },
    { what: 'Chat', keys: [CTRL, SHIFT, 'M'] },
    { what: 'Participants', keys: [CTRL, SHIFT, 'P'] },
    { what: 'Cette liste', keys: [CTRL, SHIFT, '/'] },
  ],
  mac: 'Sur Mac, Cmd fonctionne comme Ctrl.',
  pushToTalk: 'Maintenir Espace pour parler quand le micro est coupé',
};
