/** The words of the home page, in German. */
import type { Words } from '../catalogues.ts';

export const home: Words['page']['home'] = {
  heading: 'Von Angesicht zu Angesicht. Ein Link genügt.',
  intro: 'Meeting starten, Link teilen, reden. Bild und Ton gehen direkt von Browser zu Browser.',
  meetingName: 'Name des Meetings',
  meetingNameHint: 'Wochenbesprechung (optional)',
  newMeeting: 'Neues Meeting',
  creating: 'Meeting wird erstellt…',
  join: 'Haben Sie einen Link oder Code?',
  linkOrCode: 'Meeting-Link oder Code',
  linkOrCodeHint: 'abcd-efgh-jkmn',
  goToMeeting: 'Zum Meeting',
  notARoom: 'Das ist kein Meeting-Link oder Code. Ein Code hat zwölf Buchstaben, zum Beispiel abcd-efgh-jkmn.',
  mine: 'Meine Meetings',
  recent: 'Letzte Meetings',
  forgetRecent: 'Liste löschen',
  points: ['Kein Konto', 'Keine Installation', 'Auf Ihrem eigenen Server'],
};
