/** The keys of the meeting, and the one that can be switched off: it is pressed by accident, and dictation presses it (WCAG 2.1.4). */
import { PUSH_TO_TALK } from '../_remembered/switch-keys.ts';
import { useRememberedSwitch } from '../r/[roomId]/_components/use-remembered-switch.ts';
import { Checkbox } from '../_ui/checkbox.tsx';
import { useWords } from '../_words/use-words.tsx';

export default function KeyList() {
  const { keys: words } = useWords('settings');
  const [pushToTalk, setPushToTalk] = useRememberedSwitch(PUSH_TO_TALK);
  return (
    <>
      <dl className="grid grid-cols-[1fr_auto] items-center gap-x-6 gap-y-2 text-sm">
        {words.list.map(({ what, keys }) => (
          <div key={what} className="contents">
            <dt>{what}</dt>
            <dd className="flex flex-wrap gap-1">
              {keys.map((key) => (
                <kbd key={key} className="rounded-md border border-edge bg-surface px-1.5 py-0.5 font-sans text-xs">
                  {key}
                </kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p className="text-xs text-muted">{words.mac}</p>
      <Checkbox label={words.pushToTalk} checked={pushToTalk} onChange={setPushToTalk} />
    </>
  );
}
