/** The words for whoever cannot share their screen: as many as there are systems. */
import type { System } from '../../_ui/platform.ts';

const PORTAL =
  'Your desktop asks in a window of its own: choose there what to share. If no such window comes, install xdg-desktop-portal, its part for your desktop, and PipeWire, then log in again.';

const WHERE_TO_ALLOW: Record<System, string> = {
  macos:
    'Open System Settings, Privacy & Security, Screen & System Audio Recording, switch this browser on, then quit it and open it again. A tab of this browser can be shared without that.',
  windows: 'Open Settings, Privacy & security, Screenshots and screen recording, and allow it there. On a managed computer, ask whoever manages it.',
  linux: PORTAL,
  android: 'Allow it when your system asks, then share again.',
  ios: 'Allow it when your system asks, then share again.',
  other: "Allow the browser to record the screen in your system's privacy settings, then restart the browser.",
};

export const screenErrors = {
  refused: {
    what: 'This browser does not let this site share your screen.',
    todo: "Allow it in the browser's settings for this site, then share again. On a managed computer, ask whoever manages it.",
  },
  refusedBySystem: (system: System) => ({ what: 'Your system keeps the screen from this browser.', todo: WHERE_TO_ALLOW[system] }),
  notStarted: (system: System) => ({
    what: 'Your system gave no picture of the screen.',
    todo: system === 'linux' ? PORTAL : 'Share again, and choose another window, tab or screen.',
  }),
  impossible: {
    what: 'This browser cannot share a screen here.',
    todo: 'Use a current version of Chrome, Edge, Firefox or Safari on a computer.',
  },
};
