/** The language of the pages. */
import { Languages } from 'lucide-react';
import { useState } from 'react';
import { Select } from '../_ui/select.tsx';
import { LANGUAGE_NAMES, LANGUAGES } from '../_words/languages.ts';
import { useLanguage, useWords } from '../_words/use-words.tsx';

const CHOICES = LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }));

export function LanguageSelect() {
  const { settings } = useWords('settings');
  const { fetching } = useWords('page');
  const { language, speak } = useLanguage();
  const [failed, setFailed] = useState(false);
  const choose = (value: string) => {
    const chosen = LANGUAGES.find((known) => known === value);
    if (!chosen) return;
    setFailed(false);
    speak(chosen).catch(() => setFailed(true));
  };
  return (
    <div>
      <Select label={settings.language} icon={<Languages className="size-4" />} value={language} choices={CHOICES} onChoose={choose} />
      {failed ? (
        <p role="alert" className="mt-1 text-sm text-warn-ink">
          {fetching.notFetched}
        </p>
      ) : null}
    </div>
  );
}
