/** What the product calls itself, here and in a link's unfurl, in French. */
import type { Words } from '../catalogues.ts';

export const product: Words['page']['product'] = {
  title: 'Parley : des réunions vidéo que chacun peut héberger',
  description: 'Ouvrez un lien, vérifiez votre image, rejoignez la réunion et parlez. Sans compte, rien à installer.',
  invitationTitle: 'Rejoindre une réunion sur Parley',
  invitationDescription: 'Une réunion vidéo vous attend. Ouvrez le lien dans votre navigateur : sans compte, rien à installer.',
};
