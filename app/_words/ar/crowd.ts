/** The words of what comes of many people, in Arabic. */
import type { Words } from '../catalogues.ts';
import { saving } from './saving.ts';

export const crowd: Words['crowd']['crowd'] = {
  startsMuted: 'يوجد هنا كثيرون، لذا تنضم والميكروفون متوقف. يمكنك تشغيله قبل الانضمام أو بعده.',
  machine: `قد لا يتحمل جهازك صور هذا العدد من الأشخاص. يمكنك إيقاف الكاميرا، أو اختيار «${saving.audioOnly}» في الإعدادات.`,
  line: `قد لا يحمل اتصالك صورتك إلى هذا العدد من الأشخاص. يمكنك إيقاف الكاميرا، أو اختيار «${saving.audioOnly}» في الإعدادات.`,
};
