/** What opens over or beside the stage of a meeting, wherever the window has room for its button. */
import type { ChromiumPerson } from './chromium-person.ts';

export const PANELS = ['More', 'Chat', 'People'] as const;
export type PanelName = (typeof PANELS)[number];

export async function openPanel(person: ChromiumPerson, panel: PanelName): Promise<void> {
  if (!(await person.button(panel).isVisible())) await person.button('More').click();
  await person.button(panel).click();
}

export async function closePanel(person: ChromiumPerson, panel: PanelName): Promise<void> {
  if (panel === 'More') await person.page.keyboard.press('Escape');
  else await person.button('Close').click();
}
