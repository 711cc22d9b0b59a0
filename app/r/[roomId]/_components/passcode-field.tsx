/** The passcode of a meeting that has one. A wrong one stays, to be mended. */
import { useEffect, useRef } from 'react';
import { Field } from '../../../_ui/field.tsx';
import { useWords } from '../../../_words/use-words.tsx';
import { useCallState } from '../_call/call-context.ts';
import { joinErrorAt } from './join-error.ts';

export interface PasscodeFieldProps {
  readonly value: string;
  readonly onValue: (value: string) => void;
}

export function PasscodeField({ value, onValue }: PasscodeFieldProps) {
  const { errors, lobby } = useWords('page');
  const error = useCallState((snapshot) => joinErrorAt('passcode', snapshot));
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (error !== undefined) input.current?.focus();
  }, [error]);

  return (
    <Field
      ref={input}
      name="passcode"
      label={lobby.passcode}
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      enterKeyHint="go"
      value={value}
      onChange={(event) => onValue(event.target.value)}
      error={error === undefined ? undefined : error === 'rate-limited' ? lobby.passcodeLimited : errors[error]}
    />
  );
}
