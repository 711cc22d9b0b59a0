/** What axe finds against WCAG 2.2 AA. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** In words: the rule and the element. */
export async function violationsIn(page: Page): Promise<readonly string[]> {
  // Our pages have no frames, so one run in the page is all of it.
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 300)}`));
}

/** Only the contrast: what another color scheme can change. */
export async function contrastViolationsIn(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast']).setLegacyMode(true).analyze();
  return violations.flatMap(({ nodes }) => nodes.map(({ html }) => `contrast: ${html.slice(0, 300)}`));
}
