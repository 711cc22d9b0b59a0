/** Why there is no camera, microphone or screen, and what to do about it in this browser, on this system, in French. */
import type { Words } from '../catalogues.ts';
import type { Again, MediaErrorWords, MediaTrouble, Missing, Place } from '../media-error-words.ts';

interface Noun {
  /** As the subject of a sentence. */
  readonly yours: string;
  readonly the: string;
  /** After “accès”. */
  readonly toThe: string;
  readonly one: string;
  /** After “n’a trouvé”. */
  readonly none: string;
  /** After an imperative. */
  readonly it: string;
  readonly using: { readonly does: string; readonly may: string };
  readonly plural: boolean;
}

interface Thing extends Noun {
  /** How a person tries it once more: to begin a sentence, to end one, and to end one that is about something else. */
  readonly again: { readonly begin: string; readonly end: string; readonly named: string };
}

const USING_ONE = { does: 'l’utilise', may: 'pourraient l’utiliser' };

const NOUN: Record<Missing, Noun> = {
  microphone: { yours: 'Votre micro', the: 'le micro', toThe: 'au micro', one: 'un micro', none: 'aucun micro', it: 'le', using: USING_ONE, plural: false },
  camera: { yours: 'Votre caméra', the: 'la caméra', toThe: 'à la caméra', one: 'une caméra', none: 'aucune caméra', it: 'la', using: USING_ONE, plural: false },
  both: {
    yours: 'Votre caméra et votre micro',
    the: 'la caméra et le micro',
    toThe: 'à la caméra et au micro',
    one: 'une caméra et un micro',
    none: 'ni caméra ni micro',
    it: 'les',
    using: { does: 'les utilise', may: 'pourraient les utiliser' },
    plural: true,
  },
  screen: { yours: 'Votre écran', the: 'l’écran', toThe: 'à l’écran', one: 'un écran', none: 'aucun écran', it: 'le', using: USING_ONE, plural: false },
};

function thingOf(missing: Missing, again: Again): Thing {
  const noun = NOUN[missing];
  const turnOn = (what: string) => (again === 'check' ? 'relancez la vérification' : `${missing === 'screen' ? 'partagez' : 'activez'}${what} ici`);
  const end = turnOn(`-${noun.it}`);
  return { ...noun, again: { begin: `${end[0]?.toUpperCase()}${end.slice(1)}`, end, named: turnOn(` ${noun.the}`) } };
}

/** Where the browser keeps what this site may do: the first half of a sentence. */
const ALLOW_SITE: Record<Place['site'], (noun: Noun) => string> = {
  chrome: ({ the }) => `Cliquez sur l’icône à gauche de la barre d’adresse et autorisez ${the}`,
  edge: ({ the }) => `Cliquez sur le cadenas à gauche de la barre d’adresse et autorisez ${the}`,
  firefox: ({ the }) => `Cliquez sur l’icône barrée dans la barre d’adresse et débloquez ${the}`,
  safari: ({ the }) => `Dans la barre des menus, choisissez « Safari » > « Réglages pour ce site web… » et autorisez ${the}`,
  other: ({ toThe }) => `Autorisez ce site à accéder ${toThe} dans les paramètres de votre navigateur`,
  android: ({ the }) => `Appuyez sur l’icône à côté de l’adresse, choisissez « Autorisations » et autorisez ${the}`,
  'android-firefox': ({ the }) => `Appuyez sur le cadenas à côté de l’adresse et autorisez ${the}`,
  ios: ({ the }) => `Dans l’app Réglages, ouvrez « Apps », choisissez votre navigateur et activez ${the}`,
  'ios-safari': ({ the }) => `Touchez le bouton à gauche de la barre d’adresse, choisissez « Réglages du site web » et autorisez ${the}`,
};

const PRIVACY_SETTINGS = ({ toThe }: Noun) => `Autorisez votre navigateur à accéder ${toThe} dans les paramètres de confidentialité de votre système, redémarrez le navigateur`;

/** Where the system keeps what the browser may do: the first half of a sentence. */
const ALLOW_BROWSER: Record<Place['system'], (noun: Noun) => string> = {
  windows: ({ toThe }) => `Dans Paramètres > « Confidentialité et sécurité », autorisez les applications de bureau à accéder ${toThe}`,
  macos: ({ toThe }) => `Dans Réglages Système > « Confidentialité et sécurité », autorisez votre navigateur à accéder ${toThe}, redémarrez le navigateur`,
  linux: PRIVACY_SETTINGS,
  other: PRIVACY_SETTINGS,
  android: ({ the }) => `Dans l’app Paramètres, ouvrez « Applications », votre navigateur, « Autorisations », et autorisez ${the}`,
  ios: ({ the }) => `Dans l’app Réglages, ouvrez « Apps », choisissez votre navigateur et autorisez ${the}`,
  'ios-safari': ({ the }) => `Dans l’app Réglages, ouvrez « Apps » > « Safari » et autorisez ${the}`,
};

const WORDS: Record<MediaTrouble, (thing: Thing, place: Place) => MediaErrorWords> = {
  denied: (thing, { site }) => ({ what: `Ce site n’a pas accès ${thing.toThe}.`, todo: `${ALLOW_SITE[site](thing)}, puis ${thing.again.end}.` }),
  dismissed: ({ toThe, again }) => ({ what: `Vous n’avez pas encore autorisé l’accès ${toThe}.`, todo: `${again.begin} et autorisez l’accès quand le navigateur le demande.` }),
  'system-denied': (thing, { system }) => ({
    what: `Votre système n’autorise pas ce navigateur à accéder ${thing.toThe}.`,
    todo: `${ALLOW_BROWSER[system](thing)}, puis ${thing.again.end}.`,
  }),
  'in-use': ({ the, using, again }, { phone }) =>
    phone
      ? { what: `Une autre app ou un appel téléphonique utilise ${the}.`, todo: `Terminez l’appel ou fermez l’autre app, puis ${again.named}.` }
      : { what: `Un autre programme utilise ${the}.`, todo: `Fermez le programme qui ${using.does} ou choisissez un autre appareil, puis ${again.named}.` },
  'no-device': ({ toThe, one, none, again }, { phone, hidden }) => {
    const evenSo = hidden ? ` Si l’appareil est déjà là, autorisez Firefox à accéder ${toThe} dans Réglages Système > « Confidentialité et sécurité ».` : '';
    return {
      what: `Le navigateur n’a trouvé ${none}.`,
      todo: phone ? `Redémarrez le navigateur, puis ${again.named}.` : `Branchez ${one}, puis ${again.end}.${evenSo}`,
    };
  },
  unsuited: ({ yours, plural, again }) => ({
    what: `${yours} ne ${plural ? 'conviennent' : 'convient'} pas à une réunion.`,
    todo: `Choisissez un autre appareil ou branchez-en un, puis ${again.end}.`,
  }),
  'not-started': ({ yours, it, plural, again }, { phone }) => ({
    what: `${yours} ${plural ? 'n’ont' : 'n’a'} pas démarré à temps.`,
    todo: `Attendez un instant, puis ${again.end}.${phone ? '' : ` Si cela ne suffit pas, débranchez-${it}, rebranchez-${it} et réessayez.`}`,
  }),
  'still-starting': ({ yours, it, using, plural }, { phone }) => ({
    what: `${yours} ${plural ? 'démarrent' : 'démarre'} encore.`,
    todo: `Patientez encore un peu. Si rien ne se passe, ${
      phone ? `fermez les autres apps qui ${using.may}` : `fermez les autres programmes qui ${using.may}, ou débranchez-${it} et rebranchez-${it}`
    }.`,
  }),
  insecure: ({ toThe }) => ({
    what: `Les navigateurs ne donnent accès ${toThe} que par une connexion sécurisée.`,
    todo: 'Ouvrez cette page avec une adresse qui commence par https.',
  }),
  unsupported: ({ toThe }, { site }) => ({
    what: `Ce navigateur ne peut pas accéder ${toThe} ici.`,
    todo: site === 'ios' ? 'Utilisez une version récente de Safari.' : 'Utilisez une version récente de Chrome, Edge, Firefox ou Safari.',
  }),
};

export const media: Words['media'] = {
  error: (missing, trouble, place, again) => WORDS[trouble](thingOf(missing, again), place),
  listenOnly: 'Vous pouvez quand même participer, écouter et regarder.',
};
