/** How a person spares their line: in the settings, and in the meeting while they do, in Spanish. */
import type { Words } from '../catalogues.ts';

export const saving: Words['meeting']['saving'] = {
  lowBandwidth: 'Ahorro de datos',
  audioOnly: 'Solo audio',
};
