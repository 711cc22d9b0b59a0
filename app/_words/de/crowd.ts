/** The words of what comes of many people, in German. */
import type { Words } from '../catalogues.ts';
import { saving } from './saving.ts';

export const crowd: Words['crowd']['crowd'] = {
  startsMuted: 'Es sind viele hier, deshalb kommen Sie mit ausgeschaltetem Mikrofon hinein. Sie können es vorher oder später einschalten.',
  machine: `Ihr Gerät schafft die Bilder so vieler Leute vielleicht nicht. Sie können Ihre Kamera ausschalten oder in den Einstellungen „${saving.audioOnly}“ wählen.`,
  line: `Ihre Verbindung trägt Ihr Bild vielleicht nicht zu so vielen Leuten. Sie können Ihre Kamera ausschalten oder in den Einstellungen „${saving.audioOnly}“ wählen.`,
};
