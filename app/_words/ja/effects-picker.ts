/** The words of the dialog in which effects are chosen, in Japanese. */
import type { Words } from '../catalogues.ts';

export const effectsPicker: Words['effects'] = {
  cameraOff: 'カメラをオンにすると、自分の映りを確認できます。',
  background: '背景',
  backgrounds: { none: 'なし', blur: 'ぼかし', room: '部屋', hills: '丘', dusk: '夕暮れ', own: '自分の画像' },
  chooseOwn: '画像を選択',
  ownHint: '画像はこのブラウザにのみ保存されます。',
  notAnImage: 'このファイルは使えませんでした。サイズの小さい画像か、別の形式の画像を選んでください。',
  noise: 'ノイズ抑制',
  noises: { off: 'オフ', browser: '標準', strong: '強' },
};
