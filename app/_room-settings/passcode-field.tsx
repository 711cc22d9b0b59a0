/** Sets a passcode, changes it, takes it away. Which one there is nobody is told. */
import { X } from 'lucide-react';
import { useRef } from 'react';
import { MAX_PASSCODE } from '#protocol/limits';
import { Button } from '../_ui/button.tsx';
import { useWords } from '../_words/use-words.tsx';
import { LateField } from './late-field.tsx';

export interface PasscodeFieldProps {
  readonly exists: boolean;
  readonly onChange: (passcode: string | null) => void;
}

export function PasscodeField({ exists, onChange }: PasscodeFieldProps) {
  const { roomSettings } = useWords('roomSettings');
  const field = useRef<HTMLInputElement>(null);
  const remove = () => {
    onChange(null);
    // The button goes, and cannot keep the focus.
    field.current?.focus();
  };
  return (
    <div className="flex flex-col items-start gap-2 *:w-full">
      <LateField
        ref={field}
        label={roomSettings.passcode}
        hint={exists ? roomSettings.passcodeSet : roomSettings.passcodeHint}
        value=""
        maxLength={MAX_PASSCODE}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        onCommit={onChange}
      />
      {exists ? (
        <Button onClick={remove}>
          <X aria-hidden="true" className="size-4" />
          {roomSettings.removePasscode}
        </Button>
      ) : null}
    </div>
  );
}
