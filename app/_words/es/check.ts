/** The words of the page that checks the connection, apart from what it finds (findings.ts), in Spanish. */
import type { Words } from '../catalogues.ts';

export const check: Words['check']['check'] = {
  heading: 'Comprueba tu conexión',
  intro:
    'Prueba todo lo que necesita una reunión en menos de diez segundos. Es posible que el navegador te pida permiso para usar el micrófono y la cámara: se prueban y se apagan enseguida, y nadie te oye ni te ve.',
  running: 'Comprobando tu conexión…',
  progress: (done: number, total: number) => `${done} de ${total} comprobaciones listas`,
  list: 'Comprobaciones',
  waiting: 'Comprobando…',
  runAgain: 'Comprobar de nuevo',
  copyText: 'Copiar como texto',
  copyJson: 'Copiar como JSON',
  copied: 'Copiado',
  copyByHand: 'Copia este resultado',
  copyByHandHint: 'El navegador no dejó que la página lo copiara. Presiona Ctrl+C o Cmd+C, o cópialo desde el menú.',
  copyHint: 'La copia es para quien administra este servidor. Incluye el nombre de tu navegador y de tus dispositivos y tu dirección pública, pero ninguna contraseña.',
  meetingHeading: '¿Qué reunión?',
  meetingIntro:
    'El servidor de retransmisión, que lleva las llamadas a través de redes restrictivas, solo se da a conocer a quien puede unirse a una reunión. Pega el enlace de una para comprobarlo también.',
  linkOrCode: 'Enlace o código de la reunión',
  checkMeeting: 'Comprobar con esta reunión',
  toMeeting: 'Ir a la reunión',
  grades: { good: 'Correcto', warning: 'Atención', bad: 'Problema', unknown: 'Sin datos' },
  verdict: {
    can: 'Puedes unirte desde aquí. Todo funciona.',
    canSoFar: 'Puedes unirte desde aquí, hasta donde se puede saber sin una reunión.',
    canBut: (but: string, more: number) => `Puedes unirte, pero ${but}.${moreWords(more)}`,
    cannot: (because: string, more: number) => `No puedes unirte desde aquí: ${because}${moreWords(more)}`,
  },
  but: {
    browser: 'sin micrófono ni cámara',
    microphone: 'los demás no te oirán',
    camera: 'los demás no te verán',
    socket: 'la reunión responderá más despacio',
    full: 'solo cuando alguien haya salido de esta reunión',
    noRelay: 'es posible que una red restrictiva te impida conectar con algunas personas, porque este servidor no tiene retransmisión',
    otherNetworks: 'es posible que no puedas conectar con personas de otras redes',
    relayBroken: 'es posible que no puedas conectar con todos, porque el servidor de retransmisión no funciona',
    relayInPart: 'no todas las vías al servidor de retransmisión funcionan',
    relaySlow: 'las llamadas por el servidor de retransmisión tendrán mala calidad',
    relayCarriesNothing: 'es posible que no puedas conectar con todos, porque el servidor de retransmisión no transmite llamadas',
  },
  because: {
    browser: 'este navegador no admite reuniones.',
    socket: 'no se puede conectar con el servidor de reuniones.',
    relay: 'todas las llamadas pasan por el servidor de retransmisión, y este no funciona.',
  },
};

function moreWords(more: number): string {
  if (more === 0) return '';
  return more === 1 ? ' Hay un problema más.' : ` Hay ${more} problemas más.`;
}
