/** The words of sharing a screen, a window or a tab, in Arabic. */
import type { Words } from '../catalogues.ts';

export const sharing: Words['meeting']['sharing'] = {
  bestFor: 'تحسين المشاركة من أجل',
  content: { text: 'الأفضل للنصوص', motion: 'الأفضل للحركة' },
  yours: 'أنت تشارك شاشتك',
  yoursWithSound: 'أنت تشارك شاشتك مع صوتها',
  notShown: 'لا تُعرض هنا لأنها ستتكرر بلا نهاية.',
  thisScreen: 'أنت تشارك الشاشة التي يظهر عليها هذا الاجتماع. شارك نافذة أو علامة تبويب كي لا يرى الآخرون أنفسهم مرتين.',
  thisTab: 'أنت تشارك علامة التبويب التي فيها هذا الاجتماع. شارك علامة تبويب أخرى أو نافذة كي لا يرى الآخرون أنفسهم مرتين.',
};
