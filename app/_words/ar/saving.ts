/** How a person spares their line: in the settings, and in the meeting while they do, in Arabic. */
import type { Words } from '../catalogues.ts';

export const saving: Words['meeting']['saving'] = {
  lowBandwidth: 'توفير البيانات',
  audioOnly: 'الصوت فقط',
};
