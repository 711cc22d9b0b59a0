/** The words of the dialog in which effects are chosen, in Spanish. */
import type { Words } from '../catalogues.ts';

export const effectsPicker: Words['effects'] = {
  cameraOff: 'Activa la cámara para ver cómo te ves.',
  background: 'Fondo',
  backgrounds: { none: 'Ninguno', blur: 'Desenfoque', room: 'Habitación', hills: 'Colinas', dusk: 'Atardecer', own: 'Tu imagen' },
  chooseOwn: 'Elegir una imagen',
  ownHint: 'Solo se guarda en este navegador.',
  notAnImage: 'No se pudo usar este archivo. Elige uno más pequeño u otro tipo de imagen.',
  noise: 'Supresión de ruido',
  noises: { off: 'Desactivada', browser: 'Estándar', strong: 'Alta' },
};
