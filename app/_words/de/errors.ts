/** One sentence for whatever can go wrong with a request, in German. */
import { MAX_DISPLAY_NAME } from '#protocol/name';
import { MAX_ROOM_NAME } from '#protocol/room';
import type { Words } from '../catalogues.ts';

export const errors: Words['page']['errors'] = {
  'bad-request': 'Der Meeting-Server hat diese Seite nicht verstanden. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  'too-large': 'Das war mehr, als der Meeting-Server annimmt. Kürzen Sie es und versuchen Sie es noch einmal.',
  'rate-limited': 'Das waren zu viele Versuche in kurzer Zeit. Warten Sie eine Minute und versuchen Sie es noch einmal.',
  'version-mismatch': 'Parley wurde aktualisiert, während diese Seite offen war. Laden Sie die Seite neu.',
  'room-not-found': 'Unter diesem Link gibt es kein Meeting. Prüfen Sie den Link oder bitten Sie um einen neuen.',
  'room-closed': 'Der Host hat dieses Meeting beendet. Bitten Sie um einen neuen Link.',
  'room-full': 'In diesem Meeting sind alle Plätze belegt. Versuchen Sie es noch einmal, wenn jemand gegangen ist.',
  'room-locked': 'Ein Host hat dieses Meeting gesperrt. Bitten Sie darum, es zu öffnen, und versuchen Sie es erneut.',
  'room-not-started': 'Dieses Meeting hat noch nicht begonnen.',
  'knock-required': 'Jemand muss Sie einlassen. Bitten Sie um Einlass.',
  'passcode-required': 'Dieses Meeting hat einen Zugangscode. Fragen Sie den Host danach.',
  'passcode-wrong': 'Das ist nicht der Zugangscode. Fragen Sie nach und versuchen Sie es erneut.',
  banned: 'Dieses Meeting ist für Sie geschlossen.',
  'settings-invalid': 'Diese Einstellungen widersprechen sich. Das Meeting muss nach seinem Beginn enden und darf nicht mehr Plätze haben, als dieser Server erlaubt.',
  'host-link-invalid': 'Dieser Link für Hosts wurde schon benutzt oder ist zu alt. Erstellen Sie auf dem anderen Gerät einen neuen.',
  'sign-in-required': 'Melden Sie sich an, um hier ein Meeting zu beginnen.',
  'name-empty': 'Geben Sie einen Namen ein, den die anderen sehen können.',
  'name-too-long': `Dieser Name ist zu lang. Er darf höchstens ${MAX_DISPLAY_NAME} Zeichen haben.`,
  'not-seated': 'Sie sind nicht mehr in diesem Meeting. Nehmen Sie erneut teil.',
  'already-seated': 'Dieser Tab ist schon in einem anderen Meeting. Verlassen Sie es zuerst.',
  'resume-refused': 'Ihr Platz im Meeting wurde freigegeben. Nehmen Sie erneut teil.',
  'target-not-here': 'Diese Person ist nicht mehr im Meeting.',
  forbidden: 'Das darf nur ein Host dieses Meetings.',
  offline: 'Der Meeting-Server ist nicht erreichbar. Prüfen Sie Ihre Internetverbindung und versuchen Sie es noch einmal.',
  timeout: 'Der Meeting-Server hat nicht geantwortet. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
  internal: 'Auf dem Meeting-Server ist etwas schiefgegangen. Versuchen Sie es gleich noch einmal.',
};

export const meetingNameTooLong = `Dieser Name ist zu lang. Er darf höchstens ${MAX_ROOM_NAME} Zeichen haben.`;
