/** One sentence for whatever can go wrong with a request, in Spanish. */
import type { Words } from '../catalogues.ts';
import { MAX_DISPLAY_NAME } from '#protocol/name';
import { MAX_ROOM_NAME } from '#protocol/room';

export const errors: Words['page']['errors'] = {
  'bad-request': 'El servidor de reuniones no entendió esta página. Vuelve a cargarla e inténtalo de nuevo.',
  'too-large': 'Es más de lo que acepta el servidor de reuniones. Acórtalo e inténtalo de nuevo.',
  'rate-limited': 'Demasiados intentos en poco tiempo. Espera un minuto e inténtalo de nuevo.',
  'version-mismatch': 'Parley se actualizó mientras esta página estaba abierta. Vuelve a cargarla para continuar.',
  'room-not-found': 'No hay ninguna reunión en este enlace. Revísalo o pide uno nuevo.',
  'room-closed': 'El anfitrión finalizó esta reunión. Pídele un enlace nuevo.',
  'room-full': 'No quedan lugares en esta reunión. Inténtalo de nuevo cuando alguien haya salido.',
  'room-locked': 'Un anfitrión bloqueó esta reunión. Pídele que la desbloquee e inténtalo de nuevo.',
  'room-not-started': 'Esta reunión aún no ha empezado.',
  'knock-required': 'Un anfitrión tiene que dejarte entrar. Pide unirte.',
  'passcode-required': 'Esta reunión tiene un código de acceso. Pídeselo al anfitrión.',
  'passcode-wrong': 'Ese no es el código de acceso. Compruébalo con el anfitrión e inténtalo de nuevo.',
  banned: 'Un anfitrión te cerró el acceso a esta reunión.',
  'settings-invalid': 'Estos ajustes se contradicen. La reunión debe terminar después de abrirse y no puede tener más plazas de las que permite este servidor.',
  'host-link-invalid': 'Este enlace para anfitriones ya se usó o ha caducado. Crea uno nuevo en el otro dispositivo.',
  'sign-in-required': 'Inicia sesión para crear una reunión aquí.',
  'name-empty': 'Escribe un nombre que los demás puedan ver.',
  'name-too-long': `Este nombre es demasiado largo. Usa como máximo ${MAX_DISPLAY_NAME} caracteres.`,
  'not-seated': 'Ya no estás en esta reunión. Vuelve a unirte.',
  'already-seated': 'Esta pestaña ya está en otra reunión. Sal primero de ella.',
  'resume-refused': 'Se liberó tu lugar en la reunión. Vuelve a unirte.',
  'target-not-here': 'Esta persona ya no está en la reunión.',
  forbidden: 'Solo un anfitrión de esta reunión puede hacer esto.',
  offline: 'No se puede conectar con el servidor de reuniones. Comprueba tu conexión a internet e inténtalo de nuevo.',
  timeout: 'El servidor de reuniones no respondió. Comprueba tu conexión e inténtalo de nuevo.',
  internal: 'Algo salió mal en el servidor de reuniones. Inténtalo de nuevo en un momento.',
};

export const meetingNameTooLong: Words['page']['meetingNameTooLong'] = `Este nombre es demasiado largo. Usa como máximo ${MAX_ROOM_NAME} caracteres.`;
