/** The words of the meeting, in German. */
import type { Words } from '../catalogues.ts';

const people = new Intl.ListFormat('de', { type: 'conjunction' });

export const meeting: Words['meeting']['meeting'] = {
  title: (name, count) => `Meeting: ${name} (${count})`,
  region: 'Meeting',
  controls: 'Steuerung des Meetings',
  share: 'Bildschirm freigeben',
  stopSharing: 'Freigabe beenden',
  people: 'Personen',
  switchCamera: 'Kamera wechseln',
  raiseHand: 'Hand heben',
  lowerHand: 'Hand senken',
  react: 'Reagieren',
  hand: (place) => `Hand gehoben, Nummer ${place}`,
  more: 'Mehr',
  leave: 'Verlassen',
  you: 'Sie',
  host: 'Host',
  coHost: 'Co-Host',
  settings: 'Einstellungen des Meetings',
  roomLocked: 'Das Meeting ist gesperrt: Niemand Neues kommt herein.',
  roomWaits: 'Ein Host lässt die Leute herein.',
  keptFrom: {
    microphone: 'Ein Host lässt Ihr Mikrofon in diesem Meeting ausgeschaltet.',
    camera: 'Ein Host lässt Ihre Kamera in diesem Meeting ausgeschaltet.',
    screen: 'Ein Host lässt Sie in diesem Meeting keinen Bildschirm freigeben.',
    chat: 'Ein Host lässt Sie in diesem Meeting nicht im Chat schreiben.',
  },
  camerasFull: (most) => `Hier ${most === 1 ? 'ist höchstens eine Kamera' : `sind höchstens ${most} Kameras`} zugleich an. Sie können Ihre einschalten, sobald eine andere aus ist.`,
  close: 'Schließen',
  notShown: 'Das lässt sich wegen eines Fehlers in Parley nicht anzeigen. Das Meeting läuft weiter.',
  tryAgain: 'Erneut versuchen',
  turnOnSound: 'Ton einschalten',
  soundBlocked: 'Ihr Browser hält das Meeting stumm, bis Sie den Ton einschalten.',
  keys: 'Tastenkombinationen',
  copyLink: 'Link kopieren',
  copied: 'Link kopiert',
  showQrCode: 'QR-Code anzeigen',
  qrCodeHeading: 'Zum Teilnehmen scannen',
  qrCodeOf: (link) => `QR-Code von ${link}`,
  copyByHand: 'Link kopieren',
  copyByHandHint: 'Ihr Browser hat das Kopieren nicht zugelassen. Drücken Sie Ctrl+C oder Cmd+C, oder kopieren Sie über das Menü.',
  aloneHeading: 'Sie sind allein hier',
  alone: 'Senden Sie diesen Link an alle, die dabei sein sollen.',
  details: 'Verbindungsdetails',
  endForEveryone: 'Meeting für alle beenden',
  endHeading: 'Meeting für alle beenden?',
  endWarning: 'Alle werden getrennt, und niemand kommt über den Link herein, bis ein Host das Meeting wieder öffnet.',
  ending: 'Wird beendet…',
  cancel: 'Abbrechen',
  dismiss: 'Schließen',
  mutedSpeech: 'Sie sind stummgeschaltet: Niemand hört Sie. Drücken Sie Ctrl+D, oder halten Sie die Leertaste gedrückt, während Sie sprechen.',
  weakLine: 'Ihre Verbindung ist schwach: Andere können Sie vielleicht nur schlecht hören und sehen. Gehen Sie näher an Ihren WLAN-Router oder schalten Sie die Kamera aus.',
  neverAgain: 'Nicht mehr anzeigen',
  stillThere: 'Sind Sie noch da?',
  leavingSoon: 'Sie sind seit zehn Minuten allein hier. Ohne Antwort verlassen Sie das Meeting in zwei Minuten. Der Link funktioniert weiterhin.',
  stay: 'Bleiben',
  stateSeparator: ', ',
  states: { microphoneOff: 'Mikrofon aus', speaking: 'spricht', cameraOff: 'Kamera aus', sharing: 'gibt den Bildschirm frei', handRaised: 'Hand gehoben' },
  reactions: {
    '👍': 'Daumen hoch',
    '👏': 'Applaus',
    '❤️': 'Herz',
    '😂': 'Lachen',
    '😮': 'Staunen',
    '🎉': 'Feiern',
  },
  screenOf: (name) => `Bildschirm von ${name}`,
  peopleCount: (count) => (count === 1 ? '1 Person' : `${count} Personen`),
  switchedTo: (source, label) =>
    source === 'microphone'
      ? `Ihr Mikrofon wurde getrennt. Jetzt verwendet: ${label === '' ? 'ein anderes Mikrofon' : label}.`
      : `Ihre Kamera wurde getrennt. Jetzt verwendet: ${label === '' ? 'eine andere Kamera' : label}.`,
  paused: {
    microphone: 'Ihr Browser oder Ihr Gerät hat das Mikrofon angehalten: Niemand hört Sie. Schalten Sie es hier aus und wieder ein.',
    camera: 'Ihr Browser oder Ihr Gerät hat die Kamera angehalten: Niemand sieht Sie. Schalten Sie sie hier aus und wieder ein.',
  },
  link: {
    lost: 'Verbindung verloren, warten…',
    poor: 'Schlechte Verbindung',
    heldBack: 'Bild pausiert: langsame Verbindung der Person',
    connecting: 'Wird verbunden…',
    reconnecting: 'Wird neu verbunden…',
    blocked: 'Keine Verbindung. Ein Netzwerk zwischen Ihnen blockiert sie.',
    noRelay: 'Keine Verbindung. Für restriktive Netzwerke fehlt hier ein Relay-Server.',
    relayRefused: 'Keine Verbindung. Der Relay-Server hat unsere Zugangsdaten abgelehnt.',
  },
  serverReconnecting: 'Verbindung zum Meeting-Server wird wiederhergestellt. Sie können die anderen weiterhin sehen und hören.',
  relayRefused: 'Der Relay-Server hat unsere Zugangsdaten abgelehnt. Sie erreichen vielleicht nicht alle. Geben Sie der Person Bescheid, die diesen Server betreibt.',
  news: {
    joined: (names) => `${who(names)} ${are(names)} beigetreten.`,
    left: (names) => `${who(names)} ${names.length === 1 ? 'hat' : 'haben'} das Meeting verlassen.`,
    raised: (names) => `${who(names)} ${names.length === 1 ? 'hat' : 'haben'} die Hand gehoben.`,
    knocked: (names) => `${who(names)} ${names.length === 1 ? 'möchte' : 'möchten'} teilnehmen.`,
  },
};

/** By name as long as the names are few. */
function who(names: readonly string[]): string {
  return names.length > 3 ? `${names.length} Personen` : people.format(names);
}

function are(names: readonly string[]): string {
  return names.length === 1 ? 'ist' : 'sind';
}
