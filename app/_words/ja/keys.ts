/** The words of the list of keys, in Japanese. */
import type { Words } from '../catalogues.ts';

const CTRL = 'Ctrl';
const SHIFT = 'Shift';

export const keys: Words['settings']['keys'] = {
  list: [
    { what: 'マイクのオン／オフ', keys: [CTRL, 'D'] },
    { what: 'カメラのオン／オフ', keys: [CTRL, 'E'] },
    { what: 'ミュート中に話す（長押し）', keys: ['スペース'] },
    { what: '手を挙げる／下げる', keys: [CTRL, SHIFT, 'H'] },
    { what: 'チャット', keys: [CTRL, SHIFT, 'M'] },
    { what: '参加者', keys: [CTRL, SHIFT, 'P'] },
    { what: 'この一覧', keys: [CTRL, SHIFT, '/'] },
  ],
  mac: 'Macでは、Ctrlの代わりにCmdも使えます。',
  pushToTalk: 'ミュート中にスペースキーを長押しして話す',
};
