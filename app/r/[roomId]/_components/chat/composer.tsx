/** Where a message is written: to everyone, or to one person. Enter sends, Shift with Enter begins a new line. */
import { SendHorizontal } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState, useSyncExternalStore } from 'react';
import type { Store } from '#call/store';
import { MAX_CHAT_TEXT } from '#protocol/limits';
import type { ParticipantId } from '#protocol/participant';
import { IconButton } from '../../../../_ui/icon-button.tsx';
import { WithNames } from '../../../../_ui/with-names.tsx';
import { useWords } from '../../../../_words/use-words.tsx';
import { useCall, useCallState } from '../../_call/call-context.ts';
import { participantsOf } from '../use-roster.ts';
import { AttachButton } from './attach-button.tsx';
import type { OfferFiles } from './use-offer-files.ts';

export interface Draft {
  readonly text: string;
  /** To this person alone; to everyone without it. */
  readonly to?: { readonly id: ParticipantId; readonly name: string };
}

export const NO_DRAFT: Draft = { text: '' };
const EVERYONE = '';

export interface ComposerProps {
  /** Where what is written is kept while the composer is closed. */
  readonly draft: Store<Draft>;
  readonly files: OfferFiles;
}

export function Composer({ draft: kept, files }: ComposerProps) {
  const { chat } = useWords('meeting');
  const call = useCall();
  const others = useCallState(participantsOf);
  const field = useRef<HTMLTextAreaElement>(null);
  const draft = useSyncExternalStore(kept.subscribe, kept.get, kept.get);
  const [refused, setRefused] = useState(false);
  const [selectId, problemId] = [useId(), useId()];
  const { text, to } = draft;
  const gone = to !== undefined && !others.some(({ id }) => id === to.id);
  const farewell = gone ? <WithNames names={[to.name]} say={([name = '']) => chat.gone(name)} /> : undefined;
  const problem = farewell ?? (text.length > MAX_CHAT_TEXT ? chat.tooLong(text.length) : refused ? chat.refused : files.problem);
  const sendable = text.trim() !== '' && !gone && text.length <= MAX_CHAT_TEXT;

  useEffect(() => {
    // Where there is no keyboard the focus would bring one up, over the messages.
    if (matchMedia('(pointer: fine)').matches) field.current?.focus();
  }, []);

  const change = (changed: Draft) => {
    kept.set(changed);
    setRefused(false);
  };
  const send = () => {
    if (!sendable) return;
    if (call.write(text.trim(), to?.id)) change(to ? { text: '', to } : NO_DRAFT);
    else setRefused(true);
    // The button that was pressed has nothing more to do, and cannot keep the focus.
    field.current?.focus();
  };
  const choose = (id: string) => {
    const reader = others.find((other) => other.id === id);
    change(reader ? { text, to: { id, name: reader.name } } : { text });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While a word is being composed (Japanese, Chinese) Enter chooses it.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };

  return (
    <div className="flex flex-col gap-2 border-t border-line p-3">
      <div className="flex items-center gap-2 text-xs text-muted">
        <label htmlFor={selectId}>{chat.to}</label>
        <select
          id={selectId}
          value={to?.id ?? EVERYONE}
          onChange={(event) => choose(event.target.value)}
          className="min-h-8 min-w-0 flex-1 truncate rounded-lg border border-edge bg-surface px-2 text-sm text-ink pointer-coarse:min-h-11"
        >
          <option value={EVERYONE}>{chat.toEveryone}</option>
          {gone ? <option value={to.id}>{to.name}</option> : null}
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div className="flex items-end gap-2">
        <textarea
          ref={field}
          rows={2}
          aria-label={to ? chat.one(to.name) : chat.everyone}
          placeholder={to ? chat.one(to.name) : chat.everyone}
          aria-invalid={problem !== undefined}
          aria-describedby={problem === undefined ? undefined : problemId}
          value={text}
          onChange={(event) => change({ ...draft, text: event.target.value })}
          onKeyDown={onKeyDown}
          className="field-sizing-content max-h-40 min-h-11 w-full min-w-0 resize-none rounded-xl border border-edge bg-surface px-3 py-2 text-base text-ink placeholder:text-muted sm:text-sm"
        />
        <AttachButton disabled={gone} onFiles={files.offer} />
        <IconButton label={chat.send} icon={<SendHorizontal aria-hidden="true" className="size-5 rtl:-scale-x-100" />} disabled={!sendable} onClick={send} />
      </div>
      {problem === undefined ? null : (
        <p id={problemId} role="alert" className="text-xs text-danger-ink">
          {problem}
        </p>
      )}
    </div>
  );
}
