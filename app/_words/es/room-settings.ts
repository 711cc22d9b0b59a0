/** The words of a room's settings, in Spanish. */
import type { Words } from '../catalogues.ts';

export const roomSettings: Words['roomSettings']['roomSettings'] = {
  name: 'Nombre de la reunión',
  comingIn: 'Quién puede entrar',
  waitingRoom: 'Sala de espera',
  waitingRoomHint: 'Los invitados piden entrar y un anfitrión los admite.',
  locked: 'Bloquear la reunión',
  lockedHint: 'No entra nadie nuevo, salvo los anfitriones y quienes ya fueron admitidos.',
  passcode: 'Código de acceso',
  passcodeHint: 'Los invitados tienen que escribirlo antes de entrar.',
  passcodeSet: 'Hay uno. Escribe otro para cambiarlo.',
  removePasscode: 'Quitar el código de acceso',
  capacity: 'Máximo de personas a la vez',
  capacityOfServer: 'Tantas como permita este servidor',
  capacityWrong: (least, most) => `Escribe un número del ${least} al ${most}.`,
  guestsMay: 'Los invitados pueden',
  rights: {
    microphone: 'Activar su micrófono',
    camera: 'Activar su cámara',
    screen: 'Compartir su pantalla',
    chat: 'Escribir en el chat',
  },
  mostCameras: 'Cámaras a la vez, como máximo',
  mostCamerasHint: 'Vacío: sin límite. Los anfitriones siempre pueden activar la suya, y cuentan.',
  times: 'Horario',
  opensAt: 'Abre a las',
  opensAtHint: (zone) => `Los invitados no pueden entrar antes. Tu zona horaria es ${zone}.`,
  closesAt: 'Cierra a las',
  closesAtHint: (zone) => `Entonces la reunión termina para todos. Tu zona horaria es ${zone}.`,
  endsWithHosts: 'Terminar la reunión con sus anfitriones',
  endsWithHostsHint: 'Cuando se va el último anfitrión, termina para todos.',
};
