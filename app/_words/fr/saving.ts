/** How a person spares their line, in French. */
import type { Words } from '../catalogues.ts';

export const saving: Words['meeting']['saving'] = {
  lowBandwidth: 'Économie de données',
  audioOnly: 'Audio uniquement',
};
