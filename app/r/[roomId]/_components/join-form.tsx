/** The name, the passcode where there is one, and the button. Join needs a page that works, a meeting that is there, and a name. */
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { CallSnapshot } from '#call/call-state';
import { MAX_DISPLAY_NAME, parseName } from '#protocol/name';
import { recallName, rememberName } from '../../../_remembered/name.ts';
import { Button } from '../../../_ui/button.tsx';
import { Field } from '../../../_ui/field.tsx';
import { useWords } from '../../../_words/use-words.tsx';
import { useCall, useCallReady, useCallState } from '../_call/call-context.ts';
import { joinErrorAt } from './join-error.ts';
import { LobbyNotice } from './lobby-notice.tsx';
import { PasscodeField } from './passcode-field.tsx';

export interface FormTexts {
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly passcode: string;
  readonly onPasscode: (passcode: string) => void;
}

export interface JoinFormProps extends FormTexts {
  /** The person was elsewhere in the lobby before, and the focus with them. */
  readonly takesFocus: boolean;
}

export function JoinForm({ name, onName, passcode, onPasscode, takesFocus }: JoinFormProps) {
  const { errors, lobby } = useWords('page');
  const call = useCall();
  const ready = useCallReady();
  const found = useCallState(({ phase }) => phase.state === 'idle' && phase.preview.status === 'found');
  const hasPasscode = useCallState(({ phase }) => 'preview' in phase && phase.preview.status === 'found' && phase.preview.passcode);
  const button = useCallState(buttonOf);
  const refused = useCallState((snapshot) => joinErrorAt('name', snapshot));
  const [touched, setTouched] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const submitButton = useRef<HTMLButtonElement>(null);
  const parsed = parseName(name, MAX_DISPLAY_NAME);

  // What was typed before the page came to life counts for more than what is remembered.
  useEffect(() => {
    const typed = input.current?.value ?? '';
    onName(typed === '' ? recallName() : typed);
  }, [onName]);

  useEffect(() => {
    if (takesFocus) submitButton.current?.focus();
  }, [takesFocus]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!parsed.ok) return;
    rememberName(parsed.value);
    void (hasPasscode ? call.join(parsed.value, passcode) : call.join(parsed.value));
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
      {hasPasscode ? <PasscodeField value={passcode} onValue={onPasscode} /> : null}
      <LobbyNotice />
      <Button ref={submitButton} type="submit" look="primary" className="min-h-12" disabled={!ready || !found || !parsed.ok || (hasPasscode && passcode === '')}>
        {lobby[button]}
      </Button>
    </form>
  );
}

/** What the button says, by its name among the words. */
function buttonOf({ phase }: CallSnapshot): 'join' | 'joining' | 'askToJoin' | 'asking' {
  if (phase.state === 'joining' || phase.state === 'joined') return 'joining';
  if (phase.state === 'knocking') return 'asking';
  return 'preview' in phase && phase.preview.status === 'found' && phase.preview.door === 'knock' ? 'askToJoin' : 'join';
}
