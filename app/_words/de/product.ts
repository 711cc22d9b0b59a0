/** What the product calls itself, here and in a link's unfurl, in German. */
import type { Words } from '../catalogues.ts';

export const product: Words['page']['product'] = {
  title: 'Parley: Videomeetings zum Selberhosten',
  description: 'Link öffnen, in der Lobby das eigene Bild prüfen, teilnehmen, reden. Ohne Konto, ohne Installation.',
  invitationTitle: 'An einem Meeting auf Parley teilnehmen',
  invitationDescription: 'Sie sind zu einem Videomeeting eingeladen. Öffnen Sie den Link im Browser: kein Konto, keine Installation.',
};
