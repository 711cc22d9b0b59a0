/** The words of the dialog in which effects are chosen, in French. */
import type { Words } from '../catalogues.ts';

export const effectsPicker: Words['effects'] = {
  cameraOff: 'Activez votre caméra pour voir le résultat.',
  background: 'Arrière-plan',
  backgrounds: { none: 'Aucun', blur: 'Flou', room: 'Pièce', hills: 'Collines', dusk: 'Crépuscule', own: 'Image personnelle' },
  chooseOwn: 'Choisir une image',
  ownHint: 'Elle est conservée uniquement dans ce navigateur.',
  notAnImage: 'Ce fichier n’a pas pu être utilisé. Choisissez-en un plus petit ou un autre format d’image.',
  noise: 'Suppression du bruit',
  noises: { off: 'Désactivée', browser: 'Standard', strong: 'Forte' },
};
