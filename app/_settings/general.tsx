/** How the pages speak, look and sound. */
import { SunMoon } from 'lucide-react';
import { useState } from 'react';
import { COMING_SOUNDS } from '../_remembered/switch-keys.ts';
import { recallTheme, rememberTheme, THEMES } from '../_remembered/theme.ts';
import { useRememberedSwitch } from '../r/[roomId]/_components/use-remembered-switch.ts';
import { Checkbox } from '../_ui/checkbox.tsx';
import { Select } from '../_ui/select.tsx';
import { useWords } from '../_words/use-words.tsx';
import { LanguageSelect } from './language-select.tsx';

export function General() {
  const { settings } = useWords('settings');
  const [theme, setTheme] = useState(recallTheme);
  const [comingSounds, setComingSounds] = useRememberedSwitch(COMING_SOUNDS);
  const choose = (value: string) => {
    const chosen = THEMES.find((known) => known === value) ?? 'system';
    rememberTheme(chosen);
    setTheme(chosen);
  };
  return (
    <>
      <LanguageSelect />
      <div>
        <Select
          label={settings.theme}
          icon={<SunMoon className="size-4" />}
          value={theme}
          choices={THEMES.map((value) => ({ value, label: settings.themes[value] }))}
          onChoose={choose}
        />
        <p className="mt-1 text-sm text-muted">{settings.themeHint}</p>
      </div>
      <Checkbox label={settings.comingSounds} hint={settings.comingSoundsHint} checked={comingSounds} onChange={setComingSounds} />
    </>
  );
}
