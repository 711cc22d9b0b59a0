/** The notices of the meeting that can be put away for good, by what they say, in German. */
import type { Words } from '../catalogues.ts';

export const notices: Words['meeting']['notices'] = {
  muted: 'Sie sprechen, während Sie stummgeschaltet sind',
  silent: 'Von Ihrem Mikrofon kommt kein Ton',
  weak: 'Ihre Verbindung ist schwach',
  switched: 'Ein getrenntes Gerät wurde durch ein anderes ersetzt',
  mirror: 'Sie geben den Bildschirm oder den Tab frei, in dem das Meeting läuft',
};
