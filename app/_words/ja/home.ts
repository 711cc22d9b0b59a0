/** The words of the home page, in Japanese. */
import type { Words } from '../catalogues.ts';

export const home: Words['page']['home'] = {
  heading: 'リンクひとつで、顔を見ながら話せる',
  intro: '会議を始めて、リンクを送るだけ。映像と音声はブラウザ間で直接やり取りされます。',
  meetingName: '会議名',
  meetingNameHint: '週次ミーティング（省略可）',
  newMeeting: '新しい会議を開始',
  creating: '会議を作成しています…',
  join: 'リンクやコードをお持ちですか？',
  linkOrCode: '会議のリンクまたはコード',
  linkOrCodeHint: 'abcd-efgh-jkmn',
  goToMeeting: '会議に移動',
  notARoom: '会議のリンクまたはコードではありません。コードはabcd-efgh-jkmnのような12文字の英字です。',
  mine: '自分の会議',
  recent: '最近の会議',
  forgetRecent: '履歴を消去',
  points: ['アカウント不要', 'インストール不要', '自分のサーバーで運用'],
};
