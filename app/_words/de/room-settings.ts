/** The words of a room's settings, in German. */
import type { Words } from '../catalogues.ts';

export const roomSettings: Words['roomSettings']['roomSettings'] = {
  name: 'Name des Meetings',
  comingIn: 'Wer hereinkommt',
  waitingRoom: 'Warteraum',
  waitingRoomHint: 'Gäste bitten um Einlass, und ein Gastgeber lässt sie herein.',
  locked: 'Meeting sperren',
  lockedHint: 'Niemand Neues kommt herein, außer Gastgebern und allen, die schon eingelassen wurden.',
  passcode: 'Zugangscode',
  passcodeHint: 'Gäste müssen ihn eingeben, bevor sie hereinkommen.',
  passcodeSet: 'Es gibt einen. Geben Sie einen anderen ein, um ihn zu ändern.',
  removePasscode: 'Zugangscode entfernen',
  capacity: 'Höchstens gleichzeitig',
  capacityOfServer: 'So viele, wie dieser Server erlaubt',
  capacityWrong: (least, most) => `Geben Sie eine Zahl von ${least} bis ${most} ein.`,
  guestsMay: 'Gäste dürfen',
  rights: {
    microphone: 'Ihr Mikrofon einschalten',
    camera: 'Ihre Kamera einschalten',
    screen: 'Ihren Bildschirm freigeben',
    chat: 'Im Chat schreiben',
  },
  mostCameras: 'Höchstens so viele Kameras zugleich',
  mostCamerasHint: 'Leer: ohne Grenze. Hosts dürfen ihre immer einschalten und zählen mit.',
  times: 'Zeiten',
  opensAt: 'Öffnet um',
  opensAtHint: (zone) => `Vorher können Gäste nicht herein. Ihre Zeitzone ist ${zone}.`,
  closesAt: 'Schließt um',
  closesAtHint: (zone) => `Dann endet das Meeting für alle. Ihre Zeitzone ist ${zone}.`,
  endsWithHosts: 'Meeting mit seinen Gastgebern beenden',
  endsWithHostsHint: 'Wenn der letzte Gastgeber gegangen ist, endet es für alle.',
};
