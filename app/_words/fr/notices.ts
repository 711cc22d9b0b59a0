/** The notices of the meeting that can be put away for good, by what they say, in French. */
import type { Words } from '../catalogues.ts';

export const notices: Words['meeting']['notices'] = {
  muted: 'Vous parlez alors que votre micro est coupé',
  silent: 'Votre micro ne capte aucun son',
  weak: 'Votre connexion est faible',
  switched: 'Un appareil débranché a été remplacé par un autre',
  mirror: 'Vous partagez l’écran ou l’onglet de la réunion',
};
