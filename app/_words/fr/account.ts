/** The words about signing in, in French. */
import type { Words } from '../catalogues.ts';

export const account: Words['page']['account'] = {
  signIn: 'Se connecter',
  signInWith: 'Se connecter avec {provider}',
  signInToStart: 'Se connecter pour démarrer une réunion',
  signInAccount: 'Avec votre compte {provider}.',
  startedElsewhere: 'Les réunions ne se démarrent pas sur cette page. Utilisez le lien que vous avez reçu.',
  signedIn: 'Session ouverte',
  signOut: 'Se déconnecter',
};
