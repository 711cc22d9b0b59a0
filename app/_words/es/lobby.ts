/** The words of the lobby, in Spanish. */
import type { Words } from '../catalogues.ts';

export const lobby: Words['page']['lobby'] = {
  title: 'Sala de espera: {meeting}',
  preview: 'Vista previa de la cámara',
  looking: 'Buscando esta reunión…',
  code: 'Código de la reunión',
  empty: 'Aún no hay nadie más.',
  yourName: 'Tu nombre',
  namePlaceholder: 'Como te verán los demás',
  join: 'Unirse ahora',
  joining: 'Entrando…',
  why: 'El navegador te pedirá permiso para usar el micrófono y la cámara, para que los demás puedan oírte y verte.',
  cameraOff: 'Tu cámara está desactivada',
  camera: 'Cámara',
  microphone: 'Micrófono',
  speaker: 'Altavoz',
  noDevice: 'No se encontró ninguno',
  defaultDevice: 'Predeterminado de este dispositivo',
  unnamedDevice: 'Dispositivo {number}',
  level: 'Nivel del micrófono',
  testSpeaker: 'Probar altavoz',
  allow: { microphone: 'Permitir micrófono', camera: 'Permitir cámara', both: 'Permitir micrófono y cámara' },
  tryAgain: 'Reintentar',
  recordTest: 'Grabar una prueba',
  close: 'Cerrar',
  testFailed: 'No se pudo reproducir el sonido. Elige otro altavoz y vuelve a intentarlo.',
  connecting: 'Conectando con el servidor de reuniones…',
  disconnected: 'En este momento no se puede conectar con el servidor de reuniones. Reintentando…',
  reload: 'Volver a cargar la página',
  devices: 'Dispositivos',
  relay: {
    available: 'Retransmisión disponible',
    noneForHost:
      'Sin retransmisión: es posible que quienes estén en redes restrictivas no puedan conectarse. Para configurarla, consulta “Calls across firewalls” en el README.',
    failingForHost:
      'La retransmisión no funciona: es posible que quienes estén en redes restrictivas no puedan conectarse. El registro del servidor y “npm run doctor” indican el motivo.',
    failing: 'La retransmisión no funciona en este momento. En una red restrictiva, es posible que no puedas conectarte.',
  },
  inside: { one: '{names} ya está en la reunión.', other: '{names} ya están en la reunión.' },
  others: { one: '1 persona más', other: '{count} personas más' },
};
