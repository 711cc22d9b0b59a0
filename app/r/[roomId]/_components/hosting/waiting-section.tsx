/** Those who wait to be let in, in the list of people, and a word to them. */
import { SendHorizontal } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { MAX_WAITING_MESSAGE } from '#protocol/limits';
import type { Knock } from '#protocol/actions';
import { Button } from '../../../../_ui/button.tsx';
import { IconButton } from '../../../../_ui/icon-button.tsx';
import { useWords } from '../../../../_words/use-words.tsx';
import { Failure } from './failure.tsx';
import { KnockList, SMALL } from './knocks.tsx';
import { useActing } from './use-acting.ts';

export function WaitingSection({ waiting }: { readonly waiting: readonly Knock[] }) {
  const { hosting } = useWords('hosting');
  const { act, failure } = useActing();
  return (
    <section aria-label={hosting.waiting} className="flex flex-col gap-3 rounded-xl border border-line p-3 text-sm">
      <div className="flex items-center justify-between gap-2">
        <h3 className="font-semibold">
          {hosting.waiting} <span className="font-normal text-muted">· {waiting.length}</span>
        </h3>
        {waiting.length > 1 ? (
          <Button look="primary" className={SMALL} onClick={() => void act({ kind: 'admit-all' })}>
            {hosting.admitAll}
          </Button>
        ) : null}
      </div>
      <KnockList waiting={waiting} onAct={(action) => void act(action)} />
      <Failure of={failure} />
      <WordToThem />
    </section>
  );
}

function WordToThem() {
  const { hosting } = useWords('hosting');
  const { act, failure } = useActing();
  const field = useId();
  const [text, setText] = useState('');
  const [sent, setSent] = useState(false);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '' || !(await act({ kind: 'message-waiting', text: text.trim() }))) return;
    setText('');
    setSent(true);
  };
  return (
    <form onSubmit={(event) => void send(event)} className="flex flex-col gap-1.5">
      <label htmlFor={field} className="text-sm text-muted">
        {hosting.messageWaiting}
      </label>
      <div className="flex items-center gap-2">
        <input
          id={field}
          maxLength={MAX_WAITING_MESSAGE}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setSent(false);
          }}
          className="min-h-9 min-w-0 flex-1 rounded-lg border border-edge bg-surface px-3 text-base text-ink placeholder:text-muted sm:text-sm"
        />
        <IconButton label={hosting.sendMessage} icon={<SendHorizontal aria-hidden="true" className="size-4 rtl:-scale-x-100" />} small disabled={text.trim() === ''} onClick={(event) => event.currentTarget.form?.requestSubmit()} />
      </div>
      <Failure of={failure} />
      <p role="status" className={sent ? 'text-good-ink' : 'sr-only'}>
        {sent ? hosting.messageSent : ''}
      </p>
    </form>
  );
}
