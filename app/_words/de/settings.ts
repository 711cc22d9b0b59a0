/** The words of the settings, in German. */
import type { Words } from '../catalogues.ts';

export const settings: Words['settings']['settings'] = {
  sections: { devices: 'Geräte', effects: 'Effekte', general: 'Allgemein', call: 'Anruf', keys: 'Tasten', notices: 'Hinweise' },
  language: 'Sprache',
  theme: 'Design',
  themes: { system: 'Wie das System', dark: 'Dunkel', light: 'Hell' },
  themeHint: 'Meetings sind immer dunkel.',
  comingSounds: 'Ton abspielen, wenn jemand kommt oder geht',
  comingSoundsHint: 'Bei mehr als fünf Personen bleibt es still. Hosts hören auch, wer auf Einlass wartet.',
  lowBandwidthHint: 'Ihr Kamerabild wird klein gesendet, mit höchstens 120 kbit/s pro Person. Der Ton bleibt so gut wie zuvor.',
  audioOnlyHint:
    'Ihre Kamera ist aus, und Sie empfangen keine Kamerabilder der anderen. Freigegebene Bildschirme sehen Sie weiterhin. Danach ist Ihre Kamera wieder wie zuvor.',
  noticesHint: 'Diese Hinweise haben Sie ausgeblendet.',
  noNotices: 'Sie haben keine Hinweise ausgeblendet.',
  showAgain: 'Wieder anzeigen',
  notices: {
    muted: 'Sie sprechen, während Sie stummgeschaltet sind',
    silent: 'Von Ihrem Mikrofon kommt kein Ton',
    weak: 'Ihre Verbindung ist schwach',
    switched: 'Ein Gerät wurde getrennt und durch ein anderes ersetzt',
    mirror: 'Sie geben den Bildschirm oder den Tab mit dem Meeting frei',
  },
};
