/** The words of what stands in the lobby and in the meeting alike, and of the way from one to the other, in Spanish. */
import type { Words } from '../catalogues.ts';

export const controls: Words['page']['controls'] = {
  microphoneOn: 'Activar micrófono',
  microphoneOff: 'Desactivar micrófono',
  cameraOn: 'Activar cámara',
  cameraOff: 'Desactivar cámara',
  reconnectingTitle: 'Reconectando: {meeting}',
  connection: 'Conexión',
  rejoining: 'Volviendo a tu lugar en la reunión…',
  silentMicrophone: {
    what: 'Tu micrófono no capta sonido.',
    todo: 'Di algo. Si sigue igual, comprueba si los auriculares o el teclado tienen un botón de silencio, elige otro micrófono o sube el nivel de entrada en los ajustes de sonido del sistema.',
  },
};
