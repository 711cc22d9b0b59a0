/** Why there is no camera, microphone or screen, and what to do about it in this browser, on this system, in German. */
import type { Words } from '../catalogues.ts';
import type { Again, MediaErrorWords, MediaTrouble, Missing, Place } from '../media-error-words.ts';

interface Noun {
  /** As the subject of a sentence. */
  readonly yours: string;
  /** The others as objects. */
  readonly the: string;
  readonly one: string;
  readonly none: string;
  readonly it: string;
  readonly plural: boolean;
}

interface Thing extends Noun {
  /** How a person tries it once more: to begin a sentence, to end one, and to end one that is about something else. */
  readonly again: { readonly begin: string; readonly end: string; readonly named: string };
}

const NOUN: Record<Missing, Noun> = {
  microphone: { yours: 'Ihr Mikrofon', the: 'das Mikrofon', one: 'ein Mikrofon', none: 'kein Mikrofon', it: 'es', plural: false },
  camera: { yours: 'Ihre Kamera', the: 'die Kamera', one: 'eine Kamera', none: 'keine Kamera', it: 'sie', plural: false },
  both: { yours: 'Kamera und Mikrofon', the: 'Kamera und Mikrofon', one: 'Kamera und Mikrofon', none: 'weder Kamera noch Mikrofon', it: 'sie', plural: true },
  screen: { yours: 'Ihr Bildschirm', the: 'den Bildschirm', one: 'einen Bildschirm', none: 'keinen Bildschirm', it: 'ihn', plural: false },
};

function thingOf(missing: Missing, again: Again): Thing {
  const noun = NOUN[missing];
  const turnOn = (what: string) => (again === 'check' ? 'prüfen Sie erneut' : missing === 'screen' ? `geben Sie ${what} hier frei` : `schalten Sie ${what} hier ein`);
  const end = turnOn(noun.it);
  return { ...noun, again: { begin: `${end[0]?.toUpperCase()}${end.slice(1)}`, end, named: turnOn(noun.the) } };
}

/** Where the browser keeps what this site may do: ends where “und” may follow. */
const ALLOW_SITE: Record<Place['site'], (the: string) => string> = {
  chrome: (the) => `Klicken Sie auf das Symbol ganz links in der Adressleiste, lassen Sie ${the} zu`,
  edge: (the) => `Klicken Sie auf das Schloss ganz links in der Adressleiste, lassen Sie ${the} zu`,
  firefox: (the) => `Klicken Sie auf das durchgestrichene Symbol in der Adressleiste, heben Sie die Blockierung für ${the} auf`,
  safari: (the) => `Wählen Sie in der Menüleiste „Safari“ > „Einstellungen für diese Website…“, erlauben Sie ${the}`,
  other: (the) => `Erlauben Sie dieser Website in den Einstellungen Ihres Browsers den Zugriff auf ${the}`,
  android: (the) => `Tippen Sie auf das Symbol neben der Adresse, dann auf „Berechtigungen“, lassen Sie ${the} zu`,
  'android-firefox': (the) => `Tippen Sie auf das Schloss neben der Adresse, erlauben Sie ${the}`,
  ios: (the) => `Öffnen Sie die App „Einstellungen“, wählen Sie „Apps“ und Ihren Browser, aktivieren Sie ${the}`,
  'ios-safari': (the) => `Tippen Sie auf die Taste ganz links in der Adressleiste, dann auf „Website-Einstellungen“, erlauben Sie ${the}`,
};

const PRIVACY_SETTINGS = (the: string) => `Erlauben Sie Ihrem Browser in den Datenschutzeinstellungen Ihres Systems den Zugriff auf ${the}, starten Sie den Browser neu`;

/** Where the system keeps what the browser may do: ends where “und” may follow. */
const ALLOW_BROWSER: Record<Place['system'], (the: string) => string> = {
  windows: (the) => `Öffnen Sie „Einstellungen“ > „Datenschutz und Sicherheit“, erlauben Sie Desktop-Apps den Zugriff auf ${the}`,
  macos: (the) => `Öffnen Sie „Systemeinstellungen“ > „Datenschutz & Sicherheit“, erlauben Sie Ihrem Browser den Zugriff auf ${the}, starten Sie den Browser neu`,
  linux: PRIVACY_SETTINGS,
  other: PRIVACY_SETTINGS,
  android: (the) => `Öffnen Sie die App „Einstellungen“, wählen Sie „Apps“, Ihren Browser und „Berechtigungen“, lassen Sie ${the} zu`,
  ios: (the) => `Öffnen Sie die App „Einstellungen“, wählen Sie „Apps“ und Ihren Browser, erlauben Sie ${the}`,
  'ios-safari': (the) => `Öffnen Sie die App „Einstellungen“, wählen Sie „Apps“ und „Safari“, erlauben Sie ${the}`,
};

const WORDS: Record<MediaTrouble, (thing: Thing, place: Place) => MediaErrorWords> = {
  denied: ({ the, again }, { site }) => ({ what: `Diese Website hat keinen Zugriff auf ${the}.`, todo: `${ALLOW_SITE[site](the)} und ${again.end}.` }),
  dismissed: ({ the, again }) => ({ what: `Sie haben den Zugriff auf ${the} noch nicht erlaubt.`, todo: `${again.begin} und erlauben Sie den Zugriff, wenn der Browser fragt.` }),
  'system-denied': ({ the, again }, { system }) => ({
    what: `Ihr System erlaubt diesem Browser keinen Zugriff auf ${the}.`,
    todo: `${ALLOW_BROWSER[system](the)} und ${again.end}.`,
  }),
  'in-use': ({ the, it, again }, { phone }) =>
    phone
      ? { what: `Eine andere App oder ein Telefonat verwendet gerade ${the}.`, todo: `Beenden Sie das Telefonat oder die andere App und ${again.named}.` }
      : {
          what: `Ein anderes Programm verwendet gerade ${the}.`,
          todo: `Schließen Sie das Programm, das ${it} verwendet, oder wählen Sie ein anderes Gerät und ${again.named}.`,
        },
  'no-device': ({ the, one, none, again }, { phone, hidden }) => {
    const evenSo = hidden ? ` Falls das Gerät schon da ist, erlauben Sie Firefox unter „Systemeinstellungen“ > „Datenschutz & Sicherheit“ den Zugriff auf ${the}.` : '';
    return {
      what: `Der Browser hat ${none} gefunden.`,
      todo: phone ? `Starten Sie den Browser neu und ${again.named}.` : `Schließen Sie ${one} an und ${again.end}.${evenSo}`,
    };
  },
  unsuited: ({ yours, the, plural, again }) => ({
    what: `${yours} ${plural ? 'eignen' : 'eignet'} sich nicht für ein Meeting.`,
    todo: `Wählen Sie für ${the} ein anderes Gerät oder schließen Sie eines an und ${again.end}.`,
  }),
  'not-started': ({ yours, it, plural, again }, { phone }) => ({
    what: `${yours} ${plural ? 'sind' : 'ist'} nicht rechtzeitig gestartet.`,
    todo: `Warten Sie einen Moment und ${again.end}.${phone ? '' : ` Hilft das nicht, ziehen Sie ${it} ab, schließen Sie ${it} wieder an und versuchen Sie es noch einmal.`}`,
  }),
  'still-starting': ({ yours, it, plural }, { phone }) => ({
    what: `${yours} ${plural ? 'starten' : 'startet'} noch.`,
    todo: `Warten Sie noch einen Moment. Tut sich nichts, schließen Sie ${
      phone ? `andere Apps, die ${it} vielleicht verwenden` : `andere Programme, die ${it} vielleicht verwenden, oder ziehen Sie ${it} ab und schließen Sie ${it} wieder an`
    }.`,
  }),
  insecure: ({ the }) => ({
    what: `Browser erlauben den Zugriff auf ${the} nur über eine sichere Verbindung.`,
    todo: 'Öffnen Sie diese Seite mit einer Adresse, die mit https beginnt.',
  }),
  unsupported: ({ the }, { site }) => ({
    what: `Dieser Browser kann hier nicht auf ${the} zugreifen.`,
    todo: site === 'ios' ? 'Verwenden Sie eine aktuelle Version von Safari.' : 'Verwenden Sie eine aktuelle Version von Chrome, Edge, Firefox oder Safari.',
  }),
};

export const media: Words['media'] = {
  error: (missing, trouble, place, again) => WORDS[trouble](thingOf(missing, again), place),
  listenOnly: 'Sie können trotzdem teilnehmen, zuhören und zusehen.',
};
