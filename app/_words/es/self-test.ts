/** The words of the self test in the lobby, in Spanish. */
import type { Words } from '../catalogues.ts';

export const selfTest: Words['selfTest'] = {
  local: 'La grabación no sale de esta página. No se envía a ninguna parte y se borra al cerrar esta ventana.',
  waiting: 'Esperando el micrófono y la cámara.',
  recording: 'Grabando. Di algo.',
  recordingPicture: 'Grabando. Tu micrófono está desactivado.',
  secondsLeft: (seconds: number) => (seconds === 1 ? 'Queda 1 segundo' : `Quedan ${seconds} segundos`),
  yourself: 'Lo que se grabó',
  states: {
    playing: 'Reproduciendo: así te verían y oirían los demás.',
    played: 'Esta fue tu prueba.',
    'not-played': 'No se pudo reproducir. Presiona “Reproducir de nuevo” o elige antes otro altavoz.',
  },
  verdicts: {
    heard: { what: 'Se te oye.', todo: 'Si ahora no te oyes, elige otro altavoz.' },
    faint: {
      what: 'Apenas se te oye.',
      todo: 'Habla más alto o acércate, elige otro micrófono o sube el nivel de entrada en los ajustes de sonido del sistema. Después, graba de nuevo.',
    },
    silent: {
      what: 'Tu micrófono no captó sonido:',
      todo: 'comprueba si los auriculares o el teclado tienen un botón de silencio, elige otro micrófono o sube el nivel de entrada en los ajustes de sonido del sistema. Después, graba de nuevo.',
    },
    unknown: { what: '¿Te oíste?', todo: 'Si no, elige otro micrófono u otro altavoz y graba de nuevo.' },
    'microphone-off': { what: 'Tu micrófono está desactivado.', todo: 'Para oírte, cierra esta ventana, actívalo y graba de nuevo.' },
  },
  impossible: {
    unsupported: 'Este navegador no puede grabar. Observa el nivel del micrófono mientras hablas y presiona “Probar altavoz”.',
    'nothing-on': 'No hay nada que grabar. Activa antes el micrófono o la cámara.',
    failed: 'La grabación se interrumpió. Graba de nuevo o elige antes otro dispositivo.',
  },
  playAgain: 'Reproducir de nuevo',
  again: 'Grabar de nuevo',
};
