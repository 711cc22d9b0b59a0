/** The words of the dialog in which effects are chosen, in German. */
import type { Words } from '../catalogues.ts';

export const effectsPicker: Words['effects'] = {
  cameraOff: 'Schalten Sie Ihre Kamera ein, um zu sehen, wie Sie aussehen.',
  background: 'Hintergrund',
  backgrounds: { none: 'Keiner', blur: 'Unscharf', room: 'Zimmer', hills: 'Hügel', dusk: 'Abenddämmerung', own: 'Eigenes Bild' },
  chooseOwn: 'Bild auswählen',
  ownHint: 'Es bleibt nur in diesem Browser gespeichert.',
  notAnImage: 'Diese Datei konnte nicht verwendet werden. Wählen Sie eine kleinere oder ein anderes Bildformat.',
  noise: 'Geräuschunterdrückung',
  noises: { off: 'Aus', browser: 'Standard', strong: 'Stark' },
};
