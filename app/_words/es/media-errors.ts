/** Why there is no camera, microphone or screen, and what to do about it in this browser, on this system, in Spanish. */
import type { Words } from '../catalogues.ts';
import type { Again, MediaErrorWords, MediaTrouble, Missing, Place } from '../media-error-words.ts';

interface Noun {
  /** With its article, and with `de` before it. */
  readonly the: string;
  readonly ofThe: string;
  /** What the browser did not find. */
  readonly none: string;
  /** Ends a verb: turn it on. */
  readonly it: 'lo' | 'la' | 'los';
  readonly pluggedIn: string;
}

interface Thing extends Noun {
  readonly plural: boolean;
  /** How a person tries it once more: to begin a sentence, and to go on in one. */
  readonly again: { readonly begin: string; readonly end: string };
}

const NOUN: Record<Missing, Noun> = {
  microphone: { the: 'el micrófono', ofThe: 'del micrófono', none: 'ningún micrófono', it: 'lo', pluggedIn: 'está conectado' },
  camera: { the: 'la cámara', ofThe: 'de la cámara', none: 'ninguna cámara', it: 'la', pluggedIn: 'está conectada' },
  both: { the: 'la cámara y el micrófono', ofThe: 'de la cámara y del micrófono', none: 'ni cámara ni micrófono', it: 'los', pluggedIn: 'están conectados' },
  screen: { the: 'la pantalla', ofThe: 'de la pantalla', none: 'ninguna pantalla', it: 'la', pluggedIn: 'está conectada' },
};

function thingOf(missing: Missing, again: Again): Thing {
  const noun = NOUN[missing];
  const end = again === 'check' ? 'ejecuta de nuevo la comprobación' : `actíva${noun.it} aquí`;
  return { ...noun, plural: missing === 'both', again: { begin: `${end[0]?.toUpperCase()}${end.slice(1)}`, end } };
}

/** Where the browser keeps what this site may do: a sentence without its end. */
const ALLOW_SITE: Record<Place['site'], (noun: Noun) => string> = {
  chrome: ({ ofThe }) => `Haz clic en el icono al inicio de la barra de direcciones y permite el uso ${ofThe}`,
  edge: ({ ofThe }) => `Haz clic en el candado al inicio de la barra de direcciones y permite el uso ${ofThe}`,
  firefox: ({ ofThe }) => `Haz clic en el icono tachado de la barra de direcciones y quita el bloqueo ${ofThe}`,
  safari: ({ ofThe }) => `En la barra de menús, elige Safari y “Ajustes para este sitio web…”, y permite el uso ${ofThe}`,
  other: ({ ofThe }) => `Permite a este sitio el uso ${ofThe} en la configuración del navegador`,
  android: ({ ofThe }) => `Toca el icono junto a la dirección, elige Permisos y permite el uso ${ofThe}`,
  'android-firefox': ({ ofThe }) => `Toca el candado junto a la dirección y permite el uso ${ofThe}`,
  ios: ({ the }) => `Abre la app Ajustes, elige Apps y después tu navegador, y activa ${the}`,
  'ios-safari': ({ ofThe }) => `Toca el botón al inicio de la barra de direcciones, elige Ajustes del sitio web y permite el uso ${ofThe}`,
};

/** Where the system keeps what the browser may do: a sentence without its end. */
const ALLOW_BROWSER: Record<Place['system'], (noun: Noun) => string> = {
  windows: ({ the }) => `Abre Configuración, elige Privacidad y seguridad, y deja que las aplicaciones de escritorio usen ${the}`,
  macos: ({ the }) => `Abre Ajustes del Sistema, elige Privacidad y seguridad, permite a tu navegador usar ${the} y reinicia el navegador`,
  linux: ({ the }) => `Permite a tu navegador usar ${the} en los ajustes de privacidad del sistema y reinicia el navegador`,
  other: ({ the }) => `Permite a tu navegador usar ${the} en los ajustes de privacidad del sistema y reinicia el navegador`,
  android: ({ ofThe }) => `Abre la app Ajustes, elige Aplicaciones, tu navegador y Permisos, y permite el uso ${ofThe}`,
  ios: ({ ofThe }) => `Abre la app Ajustes, elige Apps y tu navegador, y permite el uso ${ofThe}`,
  'ios-safari': ({ ofThe }) => `Abre la app Ajustes, elige Apps y Safari, y permite el uso ${ofThe}`,
};

const WORDS: Record<MediaTrouble, (thing: Thing, place: Place) => MediaErrorWords> = {
  denied: (thing, { site }) => ({ what: `Este sitio no tiene permiso para usar ${thing.the}.`, todo: `${ALLOW_SITE[site](thing)}. Después, ${thing.again.end}.` }),
  dismissed: ({ ofThe, again }) => ({ what: `Aún no has permitido el uso ${ofThe}.`, todo: `${again.begin} y elige Permitir cuando el navegador lo pregunte.` }),
  'system-denied': (thing, { system }) => ({
    what: `El sistema no deja que este navegador use ${thing.the}.`,
    todo: `${ALLOW_BROWSER[system](thing)}. Después, ${thing.again.end}.`,
  }),
  'in-use': ({ the, it, again }, { phone }) =>
    phone
      ? { what: `Otra app o una llamada está usando ${the}.`, todo: `Termina la llamada o cierra la otra app y ${again.end}.` }
      : { what: `Otro programa está usando ${the}.`, todo: `Cierra el programa que ${it} usa o elige otro dispositivo, y ${again.end}.` },
  'no-device': ({ the, none, it, pluggedIn, plural, again }, { phone, hidden }) => ({
    what: `El navegador no encontró ${none}.`,
    todo: phone
      ? `Reinicia el navegador y ${again.end}.`
      : `${plural ? 'Conéctalos' : `Conecta ${it === 'la' ? 'una' : 'uno'}`} y ${again.end}.${hidden ? ` Si ya ${pluggedIn}, permite a Firefox usar ${the} en Ajustes del Sistema, en Privacidad y seguridad.` : ''}`,
  }),
  unsuited: ({ the, plural, again }) => ({
    what: `${capital(the)} no ${plural ? 'pueden' : 'puede'} hacer lo que necesita una reunión.`,
    todo: `Elige otro dispositivo o conecta uno, y ${again.end}.`,
  }),
  'not-started': ({ the, it, plural, again }, { phone }) => ({
    what: `${capital(the)} no ${plural ? 'se iniciaron' : 'se inició'} a tiempo.`,
    todo: phone ? `Espera un momento y ${again.end}.` : `Espera un momento y ${again.end}, o desconécta${it}, vuelve a conectar${it} e inténtalo de nuevo.`,
  }),
  'still-starting': ({ the, it, plural }, { phone }) => ({
    what: `${capital(the)} aún se ${plural ? 'están' : 'está'} iniciando.`,
    todo: `Espera un poco más. Si no pasa nada, ${phone ? `cierra otras apps que puedan usar${it}` : `cierra otros programas que puedan usar${it}, o desconécta${it} y vuelve a conectar${it}`}.`,
  }),
  insecure: ({ the }) => ({ what: `Los navegadores solo dejan usar ${the} con una conexión segura.`, todo: 'Abre esta página con una dirección que empiece por https.' }),
  unsupported: ({ the }, { site }) => ({
    what: `Este navegador no puede usar ${the} aquí.`,
    todo: site === 'ios' ? 'Usa una versión actual de Safari.' : 'Usa una versión actual de Chrome, Edge, Firefox o Safari.',
  }),
};

function capital(words: string): string {
  return `${words[0]?.toUpperCase()}${words.slice(1)}`;
}

export const media: Words['media'] = {
  error: (missing: Missing, trouble: MediaTrouble, place: Place, again: Again): MediaErrorWords => WORDS[trouble](thingOf(missing, again), place),
  listenOnly: 'Aun así puedes unirte para escuchar y ver.',
};
