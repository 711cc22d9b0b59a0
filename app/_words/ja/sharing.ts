/** The words of sharing a screen, a window or a tab, in Japanese. */
import type { Words } from '../catalogues.ts';

export const sharing: Words['meeting']['sharing'] = {
  bestFor: '共有の最適化',
  content: { text: 'テキスト優先', motion: '動き優先' },
  yours: '画面を共有しています',
  yoursWithSound: '画面と音声を共有しています',
  notShown: '画面が無限に繰り返されるため、ここには表示しません。',
  thisScreen: '会議を表示している画面を共有しています。ほかの人に映像が二重に見えないよう、ウインドウまたはタブを共有してください。',
  thisTab: '会議のタブを共有しています。ほかの人に映像が二重に見えないよう、別のタブまたはウインドウを共有してください。',
};
