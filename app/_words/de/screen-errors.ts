/** The words for whoever cannot share their screen, in German: as many as there are systems. */
import type { Words } from '../catalogues.ts';
import type { System } from '../../_ui/platform.ts';

const PORTAL =
  'Ihr Desktop fragt in einem eigenen Fenster, was Sie freigeben möchten. Wenn kein solches Fenster erscheint, installieren Sie xdg-desktop-portal, den passenden Teil für Ihren Desktop und PipeWire, und melden Sie sich neu an.';
const MANAGED = 'Wird Ihr Computer zentral verwaltet, wenden Sie sich an Ihre IT-Administration.';
const ON_PHONE = 'Erlauben Sie es, wenn Ihr System fragt, und starten Sie die Freigabe noch einmal.';

const WHERE_TO_ALLOW: Record<System, string> = {
  macos:
    'Öffnen Sie „Systemeinstellungen“ > „Datenschutz & Sicherheit“ > „Bildschirm- & Systemaudioaufnahme“, aktivieren Sie diesen Browser, beenden Sie ihn und öffnen Sie ihn neu. Einen Tab dieses Browsers können Sie auch so freigeben.',
  windows: `Öffnen Sie „Einstellungen“ > „Datenschutz und Sicherheit“ > „Screenshots und Bildschirmaufzeichnung“ und erlauben Sie es dort. ${MANAGED}`,
  linux: PORTAL,
  android: ON_PHONE,
  ios: ON_PHONE,
  other: 'Erlauben Sie dem Browser in den Datenschutzeinstellungen Ihres Systems, den Bildschirm aufzunehmen, und starten Sie den Browser neu.',
};

export const screenErrors: Words['screenErrors']['screenErrors'] = {
  refused: {
    what: 'Dieser Browser erlaubt dieser Website nicht, Ihren Bildschirm freizugeben.',
    todo: `Erlauben Sie es in den Einstellungen des Browsers für diese Website und starten Sie die Freigabe noch einmal. ${MANAGED}`,
  },
  refusedBySystem: (system) => ({ what: 'Ihr System erlaubt diesem Browser keinen Zugriff auf den Bildschirm.', todo: WHERE_TO_ALLOW[system] }),
  notStarted: (system) => ({
    what: 'Ihr System hat kein Bild des Bildschirms geliefert.',
    todo: system === 'linux' ? PORTAL : 'Starten Sie die Freigabe noch einmal und wählen Sie ein anderes Fenster, einen anderen Tab oder einen anderen Bildschirm.',
  }),
  impossible: {
    what: 'Dieser Browser kann hier keinen Bildschirm freigeben.',
    todo: 'Verwenden Sie auf einem Computer eine aktuelle Version von Chrome, Edge, Firefox oder Safari.',
  },
};
