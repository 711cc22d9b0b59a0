/** The keys of the meeting, and the one that can be switched off: it is pressed by accident, and dictation presses it (WCAG 2.1.4). */
import { Dialog } from '../../../_ui/dialog.tsx';
import { useWords } from '../../../_words/use-words.tsx';

export interface KeysDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly pushToTalk: boolean;
  readonly onPushToTalk: (enabled: boolean) => void;
}

export function KeysDialog({ open, onClose, pushToTalk, onPushToTalk }: KeysDialogProps) {
  const { keys: words, meeting } = useWords('meeting');
  return (
    <Dialog open={open} heading={words.heading} onClose={onClose} closeLabel={meeting.close}>
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
      <label className="flex items-center gap-3 text-sm">
        <input type="checkbox" checked={pushToTalk} onChange={(event) => onPushToTalk(event.target.checked)} className="size-5 min-h-0 min-w-0 accent-primary" />
        {words.pushToTalk}
      </label>
    </Dialog>
  );
}
