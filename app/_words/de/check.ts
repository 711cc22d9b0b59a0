/** The words of the page that checks the connection, in German. */
import type { Words } from '../catalogues.ts';

export const check: Words['check']['check'] = {
  heading: 'Verbindung prüfen',
  intro:
    'Testet in weniger als zehn Sekunden alles, was ein Meeting braucht. Ihr Browser fragt dabei vielleicht nach Mikrofon und Kamera: Beide werden nur kurz getestet und wieder ausgeschaltet, und niemand hört oder sieht Sie.',
  running: 'Ihre Verbindung wird geprüft…',
  progress: (done, total) => `${done} von ${total} Prüfungen abgeschlossen`,
  list: 'Prüfungen',
  waiting: 'Wird geprüft…',
  runAgain: 'Erneut prüfen',
  copyText: 'Als Text kopieren',
  copyJson: 'Als JSON kopieren',
  copied: 'Kopiert',
  copyByHand: 'Ergebnis kopieren',
  copyByHandHint: 'Ihr Browser hat das Kopieren nicht zugelassen. Drücken Sie Ctrl+C oder Cmd+C, oder kopieren Sie über das Menü.',
  copyHint: 'Die Kopie ist für die Person gedacht, die diesen Server betreibt. Sie enthält Ihren Browser, Ihre Geräte und Ihre öffentliche Adresse, aber kein Passwort.',
  meetingHeading: 'Welches Meeting?',
  meetingIntro:
    'Der Relay-Server, über den Anrufe auch in restriktiven Netzwerken funktionieren, wird nur Personen genannt, die an einem Meeting teilnehmen können. Fügen Sie den Link eines Meetings ein, um ihn mitzuprüfen.',
  linkOrCode: 'Meeting-Link oder Code',
  checkMeeting: 'Mit diesem Meeting prüfen',
  toMeeting: 'Zum Meeting',
  grades: { good: 'OK', warning: 'Achtung', bad: 'Problem', unknown: 'Unbekannt' },
  verdict: {
    can: 'Sie können von hier aus teilnehmen. Alles funktioniert.',
    canSoFar: 'Sie können von hier aus teilnehmen, soweit sich das ohne Meeting sagen lässt.',
    canBut: (but, more) => `Sie können teilnehmen, aber ${but}.${moreWords(more)}`,
    cannot: (because, more) => `Sie können von hier aus nicht teilnehmen: ${because}${moreWords(more)}`,
  },
  but: {
    browser: 'nur ohne Mikrofon und Kamera',
    microphone: 'die anderen werden Sie nicht hören',
    camera: 'die anderen werden Sie nicht sehen',
    socket: 'das Meeting wird langsamer reagieren',
    full: 'erst, wenn jemand dieses Meeting verlassen hat',
    noRelay: 'in restriktiven Netzwerken erreichen Sie vielleicht nicht alle, weil es hier keinen Relay-Server gibt',
    otherNetworks: 'Personen in anderen Netzwerken erreichen Sie vielleicht nicht',
    relayBroken: 'Sie erreichen vielleicht nicht alle, weil der Relay-Server nicht funktioniert',
    relayInPart: 'nicht alle Wege zum Relay-Server funktionieren',
    relaySlow: 'Anrufe über den Relay-Server werden eine schlechte Qualität haben',
    relayCarriesNothing: 'Sie erreichen vielleicht nicht alle, weil der Relay-Server keine Anrufe überträgt',
  },
  because: {
    browser: 'Dieser Browser unterstützt keine Meetings.',
    socket: 'Der Meeting-Server ist nicht erreichbar.',
    relay: 'Alle Anrufe laufen hier über den Relay-Server, und der funktioniert nicht.',
  },
};

function moreWords(more: number): string {
  if (more === 0) return '';
  return more === 1 ? ' Ein weiterer Punkt ist nicht in Ordnung.' : ` ${more} weitere Punkte sind nicht in Ordnung.`;
}
