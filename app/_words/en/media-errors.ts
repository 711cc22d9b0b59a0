/**
 * Why there is no camera, microphone or screen, and what to do about it in this browser. Nothing here stops a person from
 * joining: they can always listen and watch.
 */
import type { MediaError } from '#call/media-error';
import type { BrowserFamily } from '../../_ui/browser-family.ts';
import type { Again, MediaErrorWords, Missing } from '../media-error-words.ts';

const NOUN: Record<Missing, string> = { microphone: 'microphone', camera: 'camera', both: 'camera and microphone', screen: 'screen' };

const WHERE_TO_ALLOW: Record<BrowserFamily, string> = {
  chromium: 'Click the icon at the left end of the address bar, allow it for this site, then',
  firefox: 'Click the crossed-out icon in the address bar, remove the block, then',
  safari: 'Open Settings for this website from the address bar, choose Allow, then',
  other: "Allow it for this site in your browser's settings, then",
};

const AGAIN: Record<Again, { readonly begin: string; readonly end: string }> = {
  'turn-on': { begin: 'Turn it on here', end: 'turn it on here' },
  check: { begin: 'Run the check again', end: 'run the check again' },
};

const WORDS: Record<MediaError, (noun: string, browser: BrowserFamily, again: (typeof AGAIN)[Again]) => MediaErrorWords> = {
  denied: (noun, browser, { end }) => ({ what: `This site may not use your ${noun}.`, todo: `${WHERE_TO_ALLOW[browser]} ${end}.` }),
  dismissed: (noun, _, { begin }) => ({
    what: `You have not allowed the ${noun} yet.`,
    todo: `${begin}, and choose Allow when the browser asks.`,
  }),
  'system-denied': (noun) => ({
    what: `Your computer keeps the ${noun} from this browser.`,
    todo: `Allow the browser to use the ${noun} in your system's privacy settings, then restart the browser.`,
  }),
  'in-use': (noun, _, { end }) => ({
    what: `Another program is using your ${noun}.`,
    todo: `Close the other program or choose another device, then ${end}.`,
  }),
  'no-device': (noun, _, { end }) => ({ what: `No ${noun} was found.`, todo: `Plug one in, then ${end}.` }),
  'not-started': (noun, _, { end }) => ({
    what: `Your ${noun} is taking too long to start.`,
    todo: `Wait a moment and ${end}, or unplug it and plug it back in.`,
  }),
  insecure: (noun) => ({
    what: `Browsers give a page its ${noun} only over a secure connection.`,
    todo: 'Open this page with an address that begins with https.',
  }),
  unsupported: (noun) => ({
    what: `This browser cannot use your ${noun} here.`,
    todo: 'Use a current version of Chrome, Edge, Firefox or Safari.',
  }),
};

export const media = {
  error: (missing: Missing, error: MediaError, browser: BrowserFamily, again: Again): MediaErrorWords => WORDS[error](NOUN[missing], browser, AGAIN[again]),
  listenOnly: 'You can still join to listen and watch.',
};
