/** The words for whoever is before the door for longer, in French. */
import type { Words } from '../catalogues.ts';

export const door: Words['door']['door'] = {
  waiting: 'En attente d’admission',
  hostHere: 'Les hôtes voient que vous attendez. Vous entrez dès que l’un d’eux vous admet.',
  noHost: 'Aucun hôte n’est encore là. À son arrivée, il verra que vous attendez. Laissez cette page ouverte.',
  admitted: 'Vous êtes admis. Connexion…',
  hostSays: 'Un hôte dit :',
  cancel: 'Annuler',
  startsIn: (left) => `Dans ${left}`,
  anyMoment: 'D’un instant à l’autre…',
  reopen: 'Rouvrir la réunion',
  becomeHost: 'Devenir hôte de cette réunion sur cet appareil',
  goOnWithout: 'Continuer sans',
};
