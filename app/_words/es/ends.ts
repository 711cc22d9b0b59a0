/** The words of every screen on which there is no call, in Spanish. */
import type { Words } from '../catalogues.ts';

export const ends: Words['page']['ends'] = {
  left: { heading: 'Saliste de la reunión', text: 'Tu cámara y tu micrófono están apagados. Puedes volver con el mismo enlace.' },
  ended: { heading: 'El anfitrión finalizó la reunión', text: 'El enlace ya no funciona. Pide uno nuevo al anfitrión o inicia tu propia reunión.' },
  'ended-for-host': { heading: 'El anfitrión finalizó la reunión', text: 'Ahora nadie puede unirse. Como anfitrión puedes volver a abrirla, con el mismo enlace.' },
  removed: { heading: 'Te quitaron de la reunión', text: 'Un anfitrión te quitó de la reunión.' },
  denied: { heading: 'El anfitrión no te dejó entrar', text: 'Puedes pedirlo otra vez o contactar con el anfitrión de otro modo.' },
  blocked: { heading: 'El anfitrión no te dejó entrar', text: 'Esta reunión está cerrada para ti.' },
  banned: { heading: 'Te expulsaron', text: 'Un anfitrión te cerró el acceso a esta reunión.' },
  locked: { heading: 'Esta reunión está bloqueada', text: 'Por ahora no entra nadie más. Esta página se abrirá sola cuando se pueda.' },
  'not-started': { heading: 'Esta reunión no ha empezado', text: 'Esta página se abrirá sola cuando empiece.' },
  replaced: { heading: 'Te uniste desde otra pestaña', text: 'La reunión continúa allí. Para tenerla aquí, vuelve a unirte.' },
  'host-link': {
    heading: '¿Quieres ser anfitrión de esta reunión?',
    text: 'Con este enlace pasas a ser anfitrión: dejas entrar a la gente, puedes silenciarla o quitarla y finalizar la reunión. El enlace sirve una sola vez.',
  },
  'not-found': { heading: 'Esta reunión no existe', text: 'Revisa el enlace o el código letra por letra, o pide uno nuevo.' },
  full: { heading: 'La reunión está completa', text: 'No quedan lugares. Cuando alguien salga, podrás entrar.' },
  unsupported: {
    heading: 'Este navegador no admite reuniones',
    text: 'Parley necesita un navegador con WebRTC. Usa una versión actual de Chrome, Edge, Firefox o Safari.',
  },
  insecure: {
    heading: 'Esta conexión no es segura',
    text: 'Los navegadores solo dan acceso a la cámara y al micrófono por https. Abre la dirección segura o continúa sin ellos para escuchar y ver.',
  },
};

export const endActions: Words['page']['endActions'] = {
  rejoin: 'Volver a unirse',
  home: 'Inicio',
  tryAgain: 'Reintentar',
  askAgain: 'Pedir otra vez',
  secureAddress: 'Abrir la dirección segura',
  listenOnly: 'Continuar sin cámara ni micrófono',
};

export const pageFailures: Words['page']['pageFailures'] = {
  missing: { heading: 'Esta página no existe', text: 'Revisa la dirección o empieza desde la página de inicio.' },
  broken: { heading: 'Algo salió mal en esta página', text: 'Vuelve a cargarla. Si ocurre de nuevo, avisa a quien administra este servidor.' },
  reload: 'Volver a cargar la página',
};
