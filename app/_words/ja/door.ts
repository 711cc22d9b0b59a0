/** The words for whoever is before the door for longer, in Japanese. */
import type { Words } from '../catalogues.ts';

export const door: Words['door']['door'] = {
  waiting: '入室の許可を待っています',
  hostHere: '待っていることはホストに表示されています。許可されるとすぐに入室します。',
  noHost: 'ホストはまだ来ていません。ホストが来ると、待っていることが表示されます。このページを開いたままにしてください。',
  admitted: '許可されました。参加しています…',
  hostSays: 'ホストからのメッセージ：',
  cancel: 'キャンセル',
  startsIn: (left) => `あと ${left}`,
  anyMoment: 'まもなく始まります…',
  reopen: '会議を再開',
  becomeHost: 'この端末でこの会議のホストになる',
  goOnWithout: 'ホストにならずに続ける',
};
