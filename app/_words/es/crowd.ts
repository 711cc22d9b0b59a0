/** The words of what comes of many people, in Spanish. */
import type { Words } from '../catalogues.ts';
import { saving } from './saving.ts';

export const crowd: Words['crowd']['crowd'] = {
  startsMuted: 'Hay mucha gente, así que entras con el micrófono desactivado. Puedes activarlo antes de entrar o después.',
  machine: `Puede que tu dispositivo no aguante la imagen de tantas personas. Puedes desactivar la cámara o elegir «${saving.audioOnly}» en los ajustes.`,
  line: `Puede que tu conexión no aguante enviar tu imagen a tantas personas. Puedes desactivar la cámara o elegir «${saving.audioOnly}» en los ajustes.`,
};
