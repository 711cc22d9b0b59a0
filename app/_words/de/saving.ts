/** How a person spares their line, in German. */
import type { Words } from '../catalogues.ts';

export const saving: Words['meeting']['saving'] = {
  lowBandwidth: 'Datensparmodus',
  audioOnly: 'Nur Audio',
};
