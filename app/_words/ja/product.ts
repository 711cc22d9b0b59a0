/** What the product calls itself, here and in a link's unfurl: in Japanese. */
import type { Words } from '../catalogues.ts';

export const product: Words['page']['product'] = {
  title: 'Parley：誰でも開けるビデオ会議',
  description: 'リンクを開いて、自分の映りを確認したら、参加して話すだけ。アカウントもインストールも不要です。',
  invitationTitle: 'Parleyの会議に参加',
  invitationDescription: 'ビデオ会議に招待されています。ブラウザでリンクを開くだけ。アカウントもインストールも不要です。',
};
