/** The words about signing in, in Japanese. */
import type { Words } from '../catalogues.ts';

export const account: Words['page']['account'] = {
  signIn: 'ログイン',
  signInWith: '{provider} でログイン',
  signInToStart: 'ログインして会議を始める',
  signInAccount: '{provider} のアカウントを使います。',
  startedElsewhere: 'このページでは会議を始められません。受け取ったリンクを使ってください。',
  signedIn: 'ログイン中',
  signOut: 'ログアウト',
};
