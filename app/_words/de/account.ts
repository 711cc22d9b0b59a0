/** The words about signing in, in German. */
import type { Words } from '../catalogues.ts';

export const account: Words['page']['account'] = {
  signIn: 'Anmelden',
  signInWith: 'Mit {provider} anmelden',
  signInToStart: 'Anmelden, um ein Meeting zu starten',
  signInAccount: 'Mit Ihrem Konto bei {provider}.',
  startedElsewhere: 'Auf dieser Seite werden keine Meetings gestartet. Nutzen Sie den Link, den Sie erhalten haben.',
  signedIn: 'Angemeldet',
  signOut: 'Abmelden',
};
