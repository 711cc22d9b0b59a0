/** The words about signing in. */
export const account = {
  signIn: 'Sign in',
  signInWith: 'Sign in with {provider}',
  signInToStart: 'Sign in to start a meeting',
  signInAccount: 'With your {provider} account.',
  startedElsewhere: 'Meetings are not started on this page. Use the link that you were given.',
  signedIn: 'Signed in',
  signOut: 'Sign out',
};
