/**
 * Why there is no camera, microphone or screen, and what to do about it in this browser, on this system. Nothing here stops a
 * person from joining: they can always listen and watch.
 */
import type { Again, MediaErrorWords, MediaTrouble, Missing, Place } from '../media-error-words.ts';

interface Thing {
  readonly noun: string;
  readonly it: string;
  readonly is: string;
  /** How a person tries it once more: to begin a sentence, and to end one. */
  readonly again: { readonly begin: string; readonly end: string };
}

const NOUN: Record<Missing, string> = { microphone: 'microphone', camera: 'camera', both: 'camera and microphone', screen: 'screen' };

function thingOf(missing: Missing, again: Again): Thing {
  const [it, is] = missing === 'both' ? ['them', 'are'] : ['it', 'is'];
  const end = again === 'check' ? 'run the check again' : `turn ${it} on here`;
  return { noun: NOUN[missing], it, is, again: { begin: `${end[0]?.toUpperCase()}${end.slice(1)}`, end } };
}

/** Where the browser keeps what this site may do: the first half of a sentence. */
const ALLOW_SITE: Record<Place['site'], (noun: string) => string> = {
  chrome: (noun) => `Click the icon at the left end of the address bar and allow the ${noun}`,
  edge: (noun) => `Click the lock at the left end of the address bar and allow the ${noun}`,
  firefox: (noun) => `Click the crossed-out icon in the address bar and remove the block of the ${noun}`,
  safari: (noun) => `In the menu bar choose Safari and “Settings for This Website…”, and allow the ${noun}`,
  other: (noun) => `Allow the ${noun} for this site in your browser's settings`,
  android: (noun) => `Press the icon beside the address, choose Permissions and allow the ${noun}`,
  'android-firefox': (noun) => `Press the lock beside the address and allow the ${noun}`,
  ios: (noun) => `Open the Settings app, choose Apps and then your browser, and switch on the ${noun}`,
  'ios-safari': (noun) => `Press the button at the left end of the address bar, choose Website Settings and allow the ${noun}`,
};

/** Where the system keeps what the browser may do: the first half of a sentence. */
const ALLOW_BROWSER: Record<Place['system'], (noun: string) => string> = {
  windows: (noun) => `Open Settings, choose Privacy & security, and let desktop apps use the ${noun}`,
  macos: (noun) => `Open System Settings, choose Privacy & Security, allow your browser the ${noun}, restart the browser`,
  linux: (noun) => `Allow your browser the ${noun} in your system's privacy settings, restart the browser`,
  other: (noun) => `Allow your browser the ${noun} in your system's privacy settings, restart the browser`,
  android: (noun) => `Open the Settings app, choose Apps, your browser and Permissions, and allow the ${noun}`,
  ios: (noun) => `Open the Settings app, choose Apps and your browser, and allow the ${noun}`,
  'ios-safari': (noun) => `Open the Settings app, choose Apps and Safari, and allow the ${noun}`,
};

const WORDS: Record<MediaTrouble, (thing: Thing, place: Place) => MediaErrorWords> = {
  denied: ({ noun, again }, { site }) => ({ what: `This site may not use your ${noun}.`, todo: `${ALLOW_SITE[site](noun)}, then ${again.end}.` }),
  dismissed: ({ noun, again }) => ({ what: `You have not allowed the ${noun} yet.`, todo: `${again.begin}, and choose Allow when the browser asks.` }),
  'system-denied': ({ noun, again }, { system }) => ({ what: `Your system keeps the ${noun} from this browser.`, todo: `${ALLOW_BROWSER[system](noun)}, then ${again.end}.` }),
  'in-use': ({ noun, it, again }, { phone }) =>
    phone
      ? { what: `Another app or a phone call is using your ${noun}.`, todo: `End the call or close the other app, then ${again.end}.` }
      : { what: `Another program is using your ${noun}.`, todo: `Close the program that uses ${it} or choose another device, then ${again.end}.` },
  'no-device': ({ noun, it, again }, { phone, hidden }) => ({
    what: `The browser found no ${noun}.`,
    todo: phone
      ? `Restart the browser, then ${again.end}.`
      : `Plug ${it === 'it' ? 'one' : it} in, then ${again.end}.${hidden ? ` If ${it} should be there, allow Firefox the ${noun} in System Settings under Privacy & Security.` : ''}`,
  }),
  unsuited: ({ noun, again }) => ({ what: `Your ${noun} cannot do what a meeting needs.`, todo: `Choose another device or connect one, then ${again.end}.` }),
  'not-started': ({ noun, it, again }, { phone }) => ({
    what: `Your ${noun} did not start in time.`,
    todo: phone ? `Wait a moment, then ${again.end}.` : `Wait a moment and ${again.end}, or unplug ${it}, plug ${it} back in and try again.`,
  }),
  'still-starting': ({ noun, it, is }, { phone }) => ({
    what: `Your ${noun} ${is} still starting.`,
    todo: `Wait a little longer. If nothing comes, ${phone ? `close other apps that may use ${it}` : `close other programs that may use ${it}, or unplug ${it} and plug ${it} back in`}.`,
  }),
  insecure: ({ noun }) => ({ what: `Browsers give a page its ${noun} only over a secure connection.`, todo: 'Open this page with an address that begins with https.' }),
  unsupported: ({ noun }, { site }) => ({
    what: `This browser cannot use your ${noun} here.`,
    todo: site === 'ios' ? 'Use a current version of Safari.' : 'Use a current version of Chrome, Edge, Firefox or Safari.',
  }),
};

export const media = {
  error: (missing: Missing, trouble: MediaTrouble, place: Place, again: Again): MediaErrorWords => WORDS[trouble](thingOf(missing, again), place),
  listenOnly: 'You can still join to listen and watch.',
};
