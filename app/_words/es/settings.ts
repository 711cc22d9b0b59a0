/** The words of the settings, in Spanish. */
import type { Words } from '../catalogues.ts';

export const settings: Words['settings']['settings'] = {
  sections: { devices: 'Dispositivos', effects: 'Efectos', general: 'General', call: 'Llamada', keys: 'Atajos', notices: 'Avisos' },
  language: 'Idioma',
  theme: 'Tema',
  themes: { system: 'Según el sistema', dark: 'Oscuro', light: 'Claro' },
  themeHint: 'Las reuniones siempre se ven en oscuro.',
  comingSounds: 'Reproducir un sonido cuando alguien se una o salga',
  comingSoundsHint: 'Con más de cinco personas no suena. Los anfitriones también oyen quién espera para entrar.',
  lowBandwidthHint: 'Tu cámara se envía en pequeño: como máximo, 120 kbit por segundo a cada persona. El sonido no pierde calidad.',
  audioOnlyHint: 'Tu cámara se apaga y no recibes las cámaras de los demás. Las pantallas compartidas se siguen viendo. Al desactivarlo, tu cámara vuelve a estar como antes.',
  noticesHint: 'Estos avisos ya no se muestran porque así lo elegiste.',
  noNotices: 'No has ocultado ningún aviso.',
  showAgain: 'Volver a mostrar',
  notices: {
    muted: 'Hablas con el micrófono silenciado',
    silent: 'Tu micrófono no capta sonido',
    weak: 'Tu conexión es débil',
    switched: 'Se desconectó un dispositivo y otro lo sustituyó',
    mirror: 'Compartes la pantalla o la pestaña en la que está la reunión',
  },
};
