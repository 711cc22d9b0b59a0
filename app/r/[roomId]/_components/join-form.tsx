/** The name and the button. Join needs a page that works, a meeting that is there, and a name. */
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { CallPhase } from '#call/call-state';
import type { ErrorCode } from '#protocol/errors';
import { MAX_DISPLAY_NAME, parseName } from '#protocol/name';
import { recallName, rememberName } from '../../../_remembered/name.ts';
import { Button } from '../../../_ui/button.tsx';
import { Field } from '../../../_ui/field.tsx';
import { useWords } from '../../../_words/use-words.tsx';
import { useCall, useCallReady, useCallState } from '../_call/call-context.ts';
import { LobbyNotice } from './lobby-notice.tsx';

export function JoinForm({ name, onName }: { readonly name: string; readonly onName: (name: string) => void }) {
  const { errors, lobby } = useWords('page');
  const call = useCall();
  const ready = useCallReady();
  const found = useCallState(({ phase }) => phase.state === 'idle' && phase.preview.status === 'found');
  const joining = useCallState(({ phase }) => phase.state === 'joining' || phase.state === 'joined');
  const refused = useCallState(({ phase }) => nameErrorOf(phase));
  const [touched, setTouched] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const parsed = parseName(name, MAX_DISPLAY_NAME);

  // What was typed before the page came to life counts for more than what is remembered.
  useEffect(() => {
    const typed = input.current?.value ?? '';
    onName(typed === '' ? recallName() : typed);
  }, [onName]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!parsed.ok) return;
    rememberName(parsed.value);
    void call.join(parsed.value);
  };

  const shownError = !parsed.ok && (touched || parsed.error === 'name-too-long') ? parsed.error : refused;
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <Field
        ref={input}
        name="name"
        label={lobby.yourName}
        placeholder={lobby.namePlaceholder}
        autoComplete="name"
        enterKeyHint="go"
        value={name}
        onChange={(event) => onName(event.target.value)}
        onBlur={() => setTouched(name !== '')}
        error={shownError === undefined ? undefined : errors[shownError]}
      />
      <LobbyNotice />
      <Button type="submit" look="primary" className="min-h-12" disabled={!ready || !found || joining || !parsed.ok}>
        {joining ? lobby.joining : lobby.join}
      </Button>
    </form>
  );
}

/** The server's word on the name, where it is stricter than this page. */
function nameErrorOf(phase: CallPhase): ErrorCode | undefined {
  const error = phase.state === 'idle' ? phase.joinError : undefined;
  return error === 'name-empty' || error === 'name-too-long' ? error : undefined;
}
