/** A file of one's own: who is downloading it, and who has it. */
import type { Serving } from '#call/files/files-view';
import type { ChatEntry } from '#protocol/chat';
import { Progress } from '../../../../_ui/progress.tsx';
import { useWords } from '../../../../_words/use-words.tsx';
import { useCall, useCallState, useOffer } from '../../_call/call-context.ts';
import { participantsOf } from '../use-roster.ts';
import { FileAction } from './file-action.tsx';

export function OfferedFile({ entry: { file }, name }: { readonly entry: ChatEntry; readonly name: string }) {
  const { files } = useWords('meeting');
  const call = useCall();
  const others = useCallState(participantsOf);
  const offer = useOffer(file?.id ?? '');
  if (!file || !offer) return <p className="text-xs text-muted">{files.lost}</p>;
  const servings = others.flatMap(({ id, name: receiver }) => {
    const serving = offer.servings.get(id);
    return serving ? [{ id, receiver, serving }] : [];
  });
  return (
    <>
      {servings.length === 0 ? null : (
        <ul aria-label={files.receivers(name)} className="flex flex-col gap-1 text-xs text-muted">
          {servings.map(({ id, receiver, serving }) => (
            <li key={id}>
              <ServingRow words={files.servings[serving.state](receiver)} serving={serving} size={file.size} />
            </li>
          ))}
        </ul>
      )}
      <p className="text-xs text-muted">{offer.withdrawn ? files.withdrawn : files.offered}</p>
      {offer.withdrawn ? null : (
        <FileAction
          short={files.withdrawShort}
          label={files.withdraw(name)}
          onPress={() => {
            // The button goes, and cannot keep the focus.
            document.querySelector<HTMLElement>('[role="log"]')?.focus();
            call.files.withdraw(file.id);
          }}
        />
      )}
    </>
  );
}

interface ServingRowProps {
  readonly words: string;
  readonly serving: Serving;
  readonly size: number;
}

function ServingRow({ words, serving, size }: ServingRowProps) {
  return (
    <>
      <span className="[overflow-wrap:anywhere]">{words}</span>
      {serving.state === 'sending' ? <Progress label={words} max={size || 1} value={serving.sent} /> : null}
    </>
  );
}
