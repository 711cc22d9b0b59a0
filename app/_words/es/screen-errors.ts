/** The words for whoever cannot share their screen, in Spanish: as many as there are systems. */
import type { Words } from '../catalogues.ts';
import type { System } from '../../_ui/platform.ts';

const PORTAL =
  'El escritorio lo pregunta en una ventana propia: elige ahí qué compartir. Si no aparece esa ventana, instala xdg-desktop-portal, su componente para tu escritorio y PipeWire, y vuelve a iniciar sesión.';

const WHERE_TO_ALLOW: Record<System, string> = {
  macos:
    'Abre Ajustes del Sistema, Privacidad y seguridad, Grabación de pantalla y audio del sistema, activa este navegador, ciérralo por completo y vuelve a abrirlo. Una pestaña de este navegador se puede compartir sin hacerlo.',
  windows: 'Abre Configuración, Privacidad y seguridad, Capturas de pantalla y grabación de pantalla, y permítelo ahí. En un equipo administrado, consulta a quien lo administra.',
  linux: PORTAL,
  android: 'Permítelo cuando el sistema lo pregunte y comparte de nuevo.',
  ios: 'Permítelo cuando el sistema lo pregunte y comparte de nuevo.',
  other: 'Permite al navegador grabar la pantalla en los ajustes de privacidad del sistema y reinicia el navegador.',
};

export const screenErrors: Words['screenErrors']['screenErrors'] = {
  refused: {
    what: 'Este navegador no deja que este sitio comparta tu pantalla.',
    todo: 'Permítelo para este sitio en la configuración del navegador y comparte de nuevo. En un equipo administrado, consulta a quien lo administra.',
  },
  refusedBySystem: (system: System) => ({ what: 'El sistema no deja que este navegador use la pantalla.', todo: WHERE_TO_ALLOW[system] }),
  notStarted: (system: System) => ({
    what: 'El sistema no entregó ninguna imagen de la pantalla.',
    todo: system === 'linux' ? PORTAL : 'Comparte de nuevo y elige otra ventana, pestaña o pantalla.',
  }),
  impossible: {
    what: 'Este navegador no puede compartir la pantalla aquí.',
    todo: 'Usa una versión actual de Chrome, Edge, Firefox o Safari en un equipo de escritorio o portátil.',
  },
};
