/** How a person spares their line, in Chinese. */
import type { Words } from '../catalogues.ts';

export const saving: Words['meeting']['saving'] = {
  lowBandwidth: '低带宽模式',
  audioOnly: '仅音频',
};
