/** The words about signing in, in Spanish. */
import type { Words } from '../catalogues.ts';

export const account: Words['page']['account'] = {
  signIn: 'Iniciar sesión',
  signInWith: 'Iniciar sesión con {provider}',
  signInToStart: 'Inicia sesión para empezar una reunión',
  signInAccount: 'Con tu cuenta de {provider}.',
  startedElsewhere: 'En esta página no se empiezan reuniones. Usa el enlace que te dieron.',
  signedIn: 'Sesión iniciada',
  signOut: 'Cerrar sesión',
};
