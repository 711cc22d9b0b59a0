/** How a person spares their line, in Japanese. */
import type { Words } from '../catalogues.ts';

export const saving: Words['meeting']['saving'] = {
  lowBandwidth: '低帯域モード',
  audioOnly: '音声のみ',
};
