/** The words of the list of keys, in Chinese. */
import type { Words } from '../catalogues.ts';

const CTRL = 'Ctrl';
const SHIFT = 'Shift';

export const keys: Words['settings']['keys'] = {
  list: [
    { what: '打开或关闭麦克风', keys: [CTRL, 'D'] },
    { what: '打开或关闭摄像头', keys: [CTRL, 'E'] },
    { what: '静音时临时发言（按住）', keys: ['空格'] },
    { what: '举手或放下手', keys: [CTRL, SHIFT, 'H'] },
    { what: '聊天', keys: [CTRL, SHIFT, 'M'] },
    { what: '参会者', keys: [CTRL, SHIFT, 'P'] },
    { what: '此列表', keys: [CTRL, SHIFT, '/'] },
  ],
  mac: '在 Mac 上，也可用 Cmd 代替 Ctrl。',
  pushToTalk: '静音时按住空格键临时发言',
};
