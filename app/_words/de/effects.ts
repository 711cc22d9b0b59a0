/** The words of backgrounds and noise suppression outside of their dialog, in German. */
import type { Words } from '../catalogues.ts';

export const effects: Words['page']['effects'] = {
  heading: 'Effekte',
  close: 'Schließen',
  preparing: 'Ihr Hintergrund wird vorbereitet…',
  removeBackground: 'Hintergrund entfernen',
  troubles: {
    'background-not-loaded': 'Dieser Hintergrund konnte nicht geladen werden. Ihre Kamera zeigt Sie wie zuvor. Versuchen Sie es gleich noch einmal.',
    'camera-off':
      'Ihr Hintergrund funktioniert gerade nicht, deshalb wurde die Kamera ausgeschaltet. Schalten Sie sie wieder ein, um es noch einmal zu versuchen, oder wählen Sie unter „Effekte“ den Hintergrund „Keiner“.',
    'background-slow': 'Dieses Gerät ist zu langsam für Ihren Hintergrund: Ihr Bild ruckelt.',
    'noise-not-loaded': 'Die starke Geräuschunterdrückung konnte nicht gestartet werden. Stattdessen wird die des Browsers verwendet.',
  },
};
