/** The words of every screen on which there is no call, in German. */
import type { Words } from '../catalogues.ts';

export const ends: Words['page']['ends'] = {
  left: { heading: 'Sie haben das Meeting verlassen', text: 'Kamera und Mikrofon sind aus. Über denselben Link können Sie zurückkommen.' },
  ended: { heading: 'Der Host hat das Meeting beendet', text: 'Der Link funktioniert nicht mehr. Bitten Sie den Host um einen neuen oder starten Sie selbst ein Meeting.' },
  'ended-for-host': { heading: 'Der Host hat das Meeting beendet', text: 'Niemand kann jetzt teilnehmen. Als Host können Sie es wieder öffnen, mit demselben Link.' },
  removed: { heading: 'Sie wurden entfernt', text: 'Ein Host hat Sie aus dem Meeting entfernt.' },
  denied: { heading: 'Sie wurden nicht eingelassen', text: 'Sie können noch einmal fragen oder sich anders an den Host wenden.' },
  blocked: { heading: 'Sie wurden nicht eingelassen', text: 'Dieses Meeting ist für Sie geschlossen.' },
  banned: { heading: 'Sie wurden entfernt', text: 'Dieses Meeting ist für Sie geschlossen.' },
  locked: { heading: 'Dieses Meeting ist gesperrt', text: 'Zurzeit wird niemand mehr eingelassen. Diese Seite öffnet sich von selbst, wenn sich das ändert.' },
  'not-started': { heading: 'Dieses Meeting hat noch nicht begonnen', text: 'Diese Seite öffnet sich von selbst, sobald es beginnt.' },
  replaced: { heading: 'Sie nehmen in einem anderen Tab teil', text: 'Das Meeting läuft dort weiter. Um es hierher zu holen, nehmen Sie hier erneut teil.' },
  'host-link': {
    heading: 'Möchten Sie Host dieses Meetings werden?',
    text: 'Mit diesem Link werden Sie Host: Sie lassen andere ein, können sie stummschalten und entfernen und das Meeting beenden. Der Link gilt einmal.',
  },
  'not-found': { heading: 'Dieses Meeting gibt es nicht', text: 'Prüfen Sie den Link oder den Code Buchstabe für Buchstabe oder bitten Sie um einen neuen.' },
  full: { heading: 'Dieses Meeting ist voll', text: 'Alle Plätze sind belegt. Sobald jemand geht, ist Platz für Sie.' },
  unsupported: {
    heading: 'Dieser Browser unterstützt keine Meetings',
    text: 'Parley braucht einen Browser mit WebRTC. Verwenden Sie eine aktuelle Version von Chrome, Edge, Firefox oder Safari.',
  },
  insecure: {
    heading: 'Diese Verbindung ist nicht sicher',
    text: 'Browser erlauben den Zugriff auf Kamera und Mikrofon nur über https. Öffnen Sie die sichere Adresse, oder nehmen Sie ohne Kamera und Mikrofon teil, um zuzuhören und zuzusehen.',
  },
};

export const endActions: Words['page']['endActions'] = {
  rejoin: 'Erneut teilnehmen',
  home: 'Startseite',
  tryAgain: 'Erneut versuchen',
  askAgain: 'Noch einmal bitten',
  secureAddress: 'Sichere Adresse öffnen',
  listenOnly: 'Ohne Kamera und Mikrofon fortfahren',
};

export const pageFailures: Words['page']['pageFailures'] = {
  missing: { heading: 'Diese Seite gibt es nicht', text: 'Prüfen Sie die Adresse oder beginnen Sie auf der Startseite.' },
  broken: {
    heading: 'Auf dieser Seite ist etwas schiefgegangen',
    text: 'Laden Sie die Seite neu. Wenn es wieder passiert, geben Sie der Person Bescheid, die diesen Server betreibt.',
  },
  reload: 'Seite neu laden',
};
