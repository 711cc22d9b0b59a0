/** The words of the self test in the lobby, in German. */
import type { Words } from '../catalogues.ts';

export const selfTest: Words['selfTest'] = {
  local: 'Die Aufnahme bleibt auf dieser Seite. Nichts davon wird gesendet, und beim Schließen wird sie gelöscht.',
  waiting: 'Mikrofon und Kamera starten noch.',
  recording: 'Aufnahme läuft. Sagen Sie etwas.',
  recordingPicture: 'Aufnahme läuft. Ihr Mikrofon ist aus.',
  secondsLeft: (seconds) => (seconds === 1 ? 'noch 1 Sekunde' : `noch ${seconds} Sekunden`),
  yourself: 'Ihre Aufnahme',
  states: {
    playing: 'Wiedergabe läuft: So sehen und hören andere Sie.',
    played: 'Das war Ihr Test.',
    'not-played': 'Die Aufnahme konnte nicht abgespielt werden. Wählen Sie „Noch einmal abspielen“ oder zuerst einen anderen Lautsprecher.',
  },
  verdicts: {
    heard: { what: 'Wir haben Sie gehört.', todo: 'Wenn Sie sich jetzt selbst nicht hören, wählen Sie einen anderen Lautsprecher.' },
    faint: {
      what: 'Wir haben Sie kaum gehört.',
      todo: 'Sprechen Sie lauter oder näher am Mikrofon, wählen Sie ein anderes Mikrofon oder erhöhen Sie in den Toneinstellungen Ihres Systems die Eingangslautstärke. Nehmen Sie dann noch einmal auf.',
    },
    silent: {
      what: 'Von Ihrem Mikrofon kam kein Ton.',
      todo: 'Prüfen Sie, ob es am Headset oder an der Tastatur stummgeschaltet ist, wählen Sie ein anderes Mikrofon oder erhöhen Sie in den Toneinstellungen Ihres Systems die Eingangslautstärke. Nehmen Sie dann noch einmal auf.',
    },
    unknown: { what: 'Haben Sie sich gehört?', todo: 'Wenn nicht, wählen Sie ein anderes Mikrofon oder einen anderen Lautsprecher und nehmen Sie noch einmal auf.' },
    'microphone-off': { what: 'Ihr Mikrofon ist aus.', todo: 'Um sich zu hören, schließen Sie dieses Fenster, schalten Sie das Mikrofon ein und nehmen Sie noch einmal auf.' },
  },
  impossible: {
    unsupported: 'Dieser Browser kann nicht aufnehmen. Achten Sie beim Sprechen auf den Mikrofonpegel und verwenden Sie „Lautsprecher testen“.',
    'nothing-on': 'Es gibt nichts aufzunehmen. Schalten Sie zuerst Mikrofon oder Kamera ein.',
    failed: 'Die Aufnahme wurde unterbrochen. Nehmen Sie noch einmal auf oder wählen Sie zuerst ein anderes Gerät.',
  },
  playAgain: 'Noch einmal abspielen',
  again: 'Neu aufnehmen',
};
