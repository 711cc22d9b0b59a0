/** The hints that this person put away for good, and the way back. */
import { useRef, useSyncExternalStore } from 'react';
import { NOTICES, noticeSwitch } from '../_remembered/notices.ts';
import { isSwitchedOn, onSwitched, switchTo } from '../_remembered/switches.ts';
import { Button } from '../_ui/button.tsx';
import { useWords } from '../_words/use-words.tsx';

/** As one text, which can be compared where a new array could not. */
const namesPutAway = (): string => NOTICES.filter((name) => !isSwitchedOn(noticeSwitch(name))).join(' ');

export function Notices() {
  const { settings } = useWords('settings');
  const names = useSyncExternalStore(onSwitched, namesPutAway, () => '').split(' ');
  const putAway = NOTICES.filter((name) => names.includes(name));
  const intro = useRef<HTMLParagraphElement>(null);
  return (
    <>
      <p ref={intro} tabIndex={-1} className="rounded text-sm text-muted">
        {putAway.length === 0 ? settings.noNotices : settings.noticesHint}
      </p>
      <ul className="flex flex-col gap-3">
        {putAway.map((name) => (
          <li key={name} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 text-sm">
            <span id={`notice-${name}`}>{settings.notices[name]}</span>
            <Button
              aria-describedby={`notice-${name}`}
              className="min-h-10 text-sm"
              onClick={() => {
                switchTo(noticeSwitch(name), true);
                // The button goes, and must not take the focus with it.
                intro.current?.focus();
              }}
            >
              {settings.showAgain}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
