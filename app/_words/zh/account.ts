/** The words about signing in, in Chinese. */
import type { Words } from '../catalogues.ts';

export const account: Words['page']['account'] = {
  signIn: '登录',
  signInWith: '使用 {provider} 登录',
  signInToStart: '登录以发起会议',
  signInAccount: '使用你的 {provider} 账号。',
  startedElsewhere: '此页面不能发起会议。请使用你收到的链接。',
  signedIn: '已登录',
  signOut: '退出登录',
};
