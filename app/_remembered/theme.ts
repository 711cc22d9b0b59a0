/**
 * Dark or light, as this person chose for this browser; without a choice the pages look as the system does. The choice stands as
 * `data-theme` on <html>, where globals.css reads it.
 */
import { recall, remember } from './storage.ts';

export const THEMES = ['system', 'dark', 'light'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'parley:theme';

/** Runs before the first paint, so that no page shows the other colors for a moment. */
export const THEME_SCRIPT = `try{let t=localStorage.getItem('${KEY}');if(t==='dark'||t==='light')document.documentElement.dataset.theme=t}catch{}`;

export function recallTheme(): Theme {
  const kept = recall('browser', KEY);
  return THEMES.find((theme) => theme === kept) ?? 'system';
}

/** Shows this from now on. */
export function rememberTheme(theme: Theme): void {
  remember('browser', KEY, theme === 'system' ? undefined : theme);
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
