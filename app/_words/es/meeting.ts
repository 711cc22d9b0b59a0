/** The words of the meeting, in Spanish. */
import type { Words } from '../catalogues.ts';

const people = new Intl.ListFormat('es', { type: 'conjunction' });

export const meeting: Words['meeting']['meeting'] = {
  title: (meeting: string, count: number) => `Reunión: ${meeting} (${count})`,
  region: 'Reunión',
  controls: 'Controles de la reunión',
  share: 'Compartir pantalla',
  stopSharing: 'Dejar de compartir',
  people: 'Participantes',
  switchCamera: 'Cambiar de cámara',
  raiseHand: 'Levantar la mano',
  lowerHand: 'Bajar la mano',
  react: 'Reaccionar',
  hand: (place: number) => `mano levantada, número ${place}`,
  more: 'Más',
  leave: 'Salir',
  you: 'tú',
  host: 'Anfitrión',
  close: 'Cerrar',
  notShown: 'Esto no se puede mostrar por un error nuestro. La reunión continúa.',
  tryAgain: 'Reintentar',
  turnOnSound: 'Activar sonido',
  soundBlocked: 'El navegador mantiene la reunión en silencio hasta que actives el sonido.',
  copyLink: 'Copiar enlace',
  copied: 'Enlace copiado',
  showQrCode: 'Mostrar código QR',
  qrCodeHeading: 'Escanea para unirte',
  qrCodeOf: (link: string) => `Código QR de ${link}`,
  copyByHand: 'Copia este enlace',
  copyByHandHint: 'El navegador no dejó que la página lo copiara. Presiona Ctrl+C o Cmd+C, o cópialo desde el menú.',
  aloneHeading: 'No hay nadie más aquí',
  alone: 'Envía este enlace a las personas con las que quieras reunirte.',
  details: 'Detalles de la conexión',
  endForEveryone: 'Finalizar la reunión para todos',
  endHeading: '¿Finalizar la reunión para todos?',
  endWarning: 'Todos se desconectarán y el enlace dejará de funcionar. Esta acción no se puede deshacer.',
  ending: 'Finalizando…',
  cancel: 'Cancelar',
  dismiss: 'Descartar',
  mutedSpeech: 'Tu micrófono está silenciado: nadie te oye. Presiona Ctrl+D o mantén presionado Espacio mientras hablas.',
  weakLine: 'Tu conexión es débil: es posible que los demás te oigan y te vean mal. Acércate al router wifi o desactiva la cámara.',
  neverAgain: 'No volver a mostrar',
  stillThere: '¿Sigues ahí?',
  leavingSoon: 'Llevas diez minutos sin nadie más en la reunión. Si no respondes, saldrás de ella en dos minutos; el enlace seguirá funcionando.',
  stay: 'Seguir en la reunión',
  states: {
    microphoneOff: 'micrófono desactivado',
    speaking: 'hablando',
    cameraOff: 'cámara desactivada',
    sharing: 'compartiendo pantalla',
    handRaised: 'mano levantada',
  },
  reactions: {
    '👍': 'Pulgar arriba',
    '👏': 'Aplausos',
    '❤️': 'Corazón',
    '😂': 'Risa',
    '😮': 'Sorpresa',
    '🎉': 'Celebración',
  },
  screenOf: (name: string) => `Pantalla de ${name}`,
  peopleCount: (count: number) => (count === 1 ? '1 persona' : `${count} personas`),
  switchedTo: (source: 'microphone' | 'camera', label: string) =>
    source === 'microphone'
      ? `Se desconectó tu micrófono. Ahora se usa ${label === '' ? 'otro' : label}.`
      : `Se desconectó tu cámara. Ahora se usa ${label === '' ? 'otra' : label}.`,
  paused: {
    microphone: 'El navegador o el dispositivo pausó tu micrófono: nadie te oye. Desactívalo y vuelve a activarlo aquí para reanudarlo.',
    camera: 'El navegador o el dispositivo pausó tu cámara: nadie te ve. Desactívala y vuelve a activarla aquí para reanudarla.',
  },
  link: {
    lost: 'Conexión perdida, esperando',
    poor: 'Mala conexión',
    connecting: 'Conectando…',
    reconnecting: 'Reconectando…',
    blocked: 'No se puede conectar. Una red intermedia lo bloquea.',
    noRelay: 'No se puede conectar. Este servidor no tiene retransmisión para redes restrictivas.',
    relayRefused: 'No se puede conectar. El servidor de retransmisión rechazó nuestras credenciales.',
  },
  serverReconnecting: 'Reconectando con el servidor de reuniones. Aún puedes ver y oír a los demás.',
  relayRefused: 'El servidor de retransmisión rechazó nuestras credenciales. Es posible que no puedas conectar con todos. Avisa a quien administra este servidor.',
  news: {
    joined: (names: readonly string[]) => `${who(names)} ${names.length === 1 ? 'se unió' : 'se unieron'}.`,
    left: (names: readonly string[]) => `${who(names)} ${names.length === 1 ? 'salió' : 'salieron'}.`,
    raised: (names: readonly string[]) => `${who(names)} ${names.length === 1 ? 'levantó la mano' : 'levantaron la mano'}.`,
  },
};

/** By name as long as the names are few. */
function who(names: readonly string[]): string {
  return names.length > 3 ? `${names.length} personas` : people.format(names);
}
