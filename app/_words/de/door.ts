/** The words for whoever is before the door for longer, in German. */
import type { Words } from '../catalogues.ts';

export const door: Words['door']['door'] = {
  waiting: 'Sie warten auf Einlass',
  hostHere: 'Die Hosts sehen, dass Sie warten. Sobald jemand Sie einlässt, sind Sie im Meeting.',
  noHost: 'Noch ist kein Host da. Wer als Host kommt, sieht, dass Sie warten. Lassen Sie diese Seite offen.',
  admitted: 'Sie werden eingelassen…',
  hostSays: 'Ein Host sagt:',
  cancel: 'Abbrechen',
  startsIn: (left) => `Noch ${left}`,
  anyMoment: 'Jeden Moment…',
  reopen: 'Meeting wieder öffnen',
  becomeHost: 'Auf diesem Gerät Host dieses Meetings werden',
  goOnWithout: 'Ohne fortfahren',
};
