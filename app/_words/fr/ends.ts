/** The words of every screen on which there is no call, in French. */
import type { Words } from '../catalogues.ts';

export const ends: Words['page']['ends'] = {
  left: { heading: 'Vous avez quitté la réunion', text: 'Votre caméra et votre micro sont désactivés. Vous pouvez revenir avec le même lien.' },
  ended: { heading: 'L’hôte a mis fin à la réunion', text: 'Le lien ne fonctionne plus. Demandez-en un nouveau à l’hôte ou lancez votre propre réunion.' },
  'ended-for-host': { heading: 'L’hôte a mis fin à la réunion', text: 'Personne ne peut plus la rejoindre. En tant qu’hôte, vous pouvez la rouvrir, avec le même lien.' },
  removed: { heading: 'Votre participation a pris fin', text: 'Un hôte de la réunion vous en a fait sortir.' },
  denied: { heading: 'L’hôte ne vous a pas laissé entrer', text: 'Vous pouvez redemander, ou joindre l’hôte autrement.' },
  blocked: { heading: 'L’hôte ne vous a pas laissé entrer', text: 'Cette réunion vous est fermée.' },
  banned: { heading: 'Vous avez été exclu', text: 'Un hôte vous a fermé cette réunion.' },
  locked: { heading: 'Cette réunion est verrouillée', text: 'Personne d’autre n’entre pour le moment. Cette page s’ouvrira d’elle-même dès que possible.' },
  'not-started': { heading: 'Cette réunion n’a pas commencé', text: 'Cette page s’ouvrira d’elle-même dès le début.' },
  replaced: { heading: 'Vous avez rejoint la réunion dans un autre onglet', text: 'Elle se poursuit là-bas. Pour la reprendre ici, rejoignez-la à nouveau.' },
  'host-link': {
    heading: 'Voulez-vous être hôte de cette réunion ?',
    text: 'Avec ce lien, vous devenez hôte : vous laissez entrer les gens, pouvez couper leur micro ou les faire sortir, et mettre fin à la réunion. Le lien ne sert qu’une fois.',
  },
  'not-found': { heading: 'Cette réunion n’existe pas', text: 'Vérifiez le lien ou le code lettre par lettre, ou demandez-en un nouveau.' },
  full: { heading: 'Cette réunion est complète', text: 'Toutes les places sont prises. Dès que quelqu’un part, vous pouvez entrer.' },
  unsupported: {
    heading: 'Ce navigateur ne permet pas de participer',
    text: 'Parley a besoin d’un navigateur avec WebRTC. Utilisez une version récente de Chrome, Edge, Firefox ou Safari.',
  },
  insecure: {
    heading: 'Cette connexion n’est pas sécurisée',
    text: 'Les navigateurs ne donnent accès à la caméra et au micro qu’en https. Ouvrez l’adresse sécurisée, ou continuez sans eux pour écouter et regarder.',
  },
};

export const endActions: Words['page']['endActions'] = {
  rejoin: 'Rejoindre à nouveau',
  home: 'Accueil',
  tryAgain: 'Réessayer',
  askAgain: 'Redemander',
  secureAddress: 'Ouvrir l’adresse sécurisée',
  listenOnly: 'Continuer sans caméra ni micro',
};

export const pageFailures: Words['page']['pageFailures'] = {
  missing: { heading: 'Cette page n’existe pas', text: 'Vérifiez l’adresse ou repartez de la page d’accueil.' },
  broken: { heading: 'Une erreur s’est produite sur cette page', text: 'Rechargez la page. Si l’erreur se répète, prévenez la personne qui gère ce serveur.' },
  reload: 'Recharger la page',
};
