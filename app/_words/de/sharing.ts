/** The words of sharing a screen, a window or a tab, in German. */
import type { Words } from '../catalogues.ts';

export const sharing: Words['meeting']['sharing'] = {
  bestFor: 'Freigabe optimieren',
  content: { text: 'Optimiert für Text', motion: 'Optimiert für Video' },
  yours: 'Sie geben Ihren Bildschirm frei',
  yoursWithSound: 'Sie geben Ihren Bildschirm mit Ton frei',
  notShown: 'Hier ausgeblendet, weil sich das Bild sonst endlos wiederholen würde.',
  thisScreen: 'Sie geben den Bildschirm frei, auf dem dieses Meeting läuft. Geben Sie ein Fenster oder einen Tab frei, damit die anderen sich nicht doppelt sehen.',
  thisTab: 'Sie geben den Tab frei, in dem dieses Meeting läuft. Geben Sie einen anderen Tab oder ein Fenster frei, damit die anderen sich nicht doppelt sehen.',
};
