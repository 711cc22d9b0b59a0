/** The words of what stands in the lobby and in the meeting alike, and of the way from one to the other, in German. */
import type { Words } from '../catalogues.ts';

export const controls: Words['page']['controls'] = {
  microphoneOn: 'Mikrofon einschalten',
  microphoneOff: 'Mikrofon ausschalten',
  cameraOn: 'Kamera einschalten',
  cameraOff: 'Kamera ausschalten',
  reconnectingTitle: 'Verbindung wird wiederhergestellt: {meeting}',
  connection: 'Verbindung',
  rejoining: 'Sie kehren ins Meeting zurück…',
  silentMicrophone: {
    what: 'Von Ihrem Mikrofon kommt kein Ton.',
    todo: 'Sagen Sie etwas. Wenn dieser Hinweis bleibt, prüfen Sie, ob das Mikrofon am Headset oder an der Tastatur stummgeschaltet ist, wählen Sie ein anderes Mikrofon oder erhöhen Sie in den Toneinstellungen Ihres Systems die Eingangslautstärke.',
  },
};
