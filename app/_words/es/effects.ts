/** The words of backgrounds and noise suppression outside of their dialog, in Spanish. */
import type { Words } from '../catalogues.ts';

export const effects: Words['page']['effects'] = {
  heading: 'Efectos',
  close: 'Cerrar',
  preparing: 'Preparando tu fondo…',
  removeBackground: 'Quitar el fondo',
  troubles: {
    'background-not-loaded': 'No se pudo cargar este fondo, así que tu cámara te muestra como antes. Inténtalo de nuevo en un momento.',
    'camera-off':
      'Tu fondo no funciona en este momento, así que se desactivó tu cámara. Actívala para intentarlo de nuevo, o elige Ninguno en Efectos para que te vean sin fondo virtual.',
    'background-slow': 'Este dispositivo es demasiado lento para tu fondo: tu imagen se entrecorta.',
    'noise-not-loaded': 'No se pudo iniciar la supresión de ruido alta. Se usa la del navegador.',
  },
};
