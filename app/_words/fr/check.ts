/** The words of the page that checks the connection, in French. */
import type { Words } from '../catalogues.ts';

export const check: Words['check']['check'] = {
  heading: 'Vérifier la connexion',
  intro:
    'Teste en moins de dix secondes tout ce qu’il faut pour une réunion. Votre navigateur demandera peut-être l’accès au micro et à la caméra : ils sont testés puis désactivés, et personne ne vous entend ni ne vous voit.',
  running: 'Vérification de votre connexion…',
  progress: (done, total) => `${done} vérifications sur ${total} terminées`,
  list: 'Vérifications',
  waiting: 'Vérification…',
  runAgain: 'Relancer',
  copyText: 'Copier en texte',
  copyJson: 'Copier en JSON',
  copied: 'Copié',
  copyByHand: 'Copier ce résultat',
  copyByHandHint: 'Votre navigateur n’a pas autorisé la copie. Appuyez sur Ctrl+C ou Cmd+C, ou copiez depuis le menu.',
  copyHint: 'La copie est destinée à la personne qui gère ce serveur. Elle contient votre navigateur, vos appareils et votre adresse publique, mais aucun mot de passe.',
  meetingHeading: 'Quelle réunion ?',
  meetingIntro:
    'Le relais, qui permet les appels à travers les réseaux restrictifs, n’est communiqué qu’aux personnes qui peuvent rejoindre une réunion. Collez le lien d’une réunion pour le vérifier aussi.',
  linkOrCode: 'Lien ou code de réunion',
  checkMeeting: 'Vérifier avec cette réunion',
  toMeeting: 'Aller à la réunion',
  grades: { good: 'OK', warning: 'Attention', bad: 'Problème', unknown: 'Inconnu' },
  verdict: {
    can: 'Vous pouvez rejoindre une réunion. Tout fonctionne.',
    canSoFar: 'A priori, vous pouvez rejoindre une réunion. Sans son lien, tout n’a pas pu être vérifié.',
    canBut: (but, more) => `Vous pouvez rejoindre une réunion, mais ${but}.${moreWords(more)}`,
    cannot: (because, more) => `Vous ne pouvez pas rejoindre de réunion : ${because}${moreWords(more)}`,
  },
  but: {
    browser: 'sans micro ni caméra',
    microphone: 'les autres ne vous entendront pas',
    camera: 'les autres ne vous verront pas',
    socket: 'elle réagira plus lentement',
    full: 'celle-ci est complète : il faut attendre qu’une personne la quitte',
    noRelay: 'un réseau restrictif peut vous empêcher de joindre certaines personnes, car ce serveur n’a pas de relais',
    otherNetworks: 'vous risquez de ne pas pouvoir joindre les personnes situées sur d’autres réseaux',
    relayBroken: 'vous risquez de ne pas pouvoir joindre tout le monde, car le relais ne fonctionne pas',
    relayInPart: 'certains accès au relais ne fonctionnent pas',
    relaySlow: 'les appels qui passent par le relais seront de mauvaise qualité',
    relayCarriesNothing: 'vous risquez de ne pas pouvoir joindre tout le monde, car le relais ne transmet pas les appels',
  },
  because: {
    browser: 'ce navigateur ne le permet pas.',
    socket: 'le serveur de réunion est injoignable.',
    relay: 'tous les appels de ce serveur passent par son relais, et celui-ci ne fonctionne pas.',
  },
};

function moreWords(more: number): string {
  if (more === 0) return '';
  return more === 1 ? ' Un autre point pose problème.' : ` ${more} autres points posent problème.`;
}
