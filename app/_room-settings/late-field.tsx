/** A text field that counts when it is left, or with Enter: nobody wants each letter of a passcode to be one. */
import { type KeyboardEvent, useState } from 'react';
import { Field, type FieldProps } from '../_ui/field.tsx';

export interface LateFieldProps extends Omit<FieldProps, 'value' | 'onChange' | 'onBlur' | 'onKeyDown' | 'error'> {
  readonly value: string;
  readonly onCommit: (text: string) => void;
  /** What is wrong with a text, if anything: then it does not count. */
  readonly problemOf?: (text: string) => string | undefined;
}

export function LateField({ value, onCommit, problemOf, ...rest }: LateFieldProps) {
  const [draft, setDraft] = useState<string>();
  const [problem, setProblem] = useState<string>();

  const commit = () => {
    if (draft === undefined) return;
    const wrong = problemOf?.(draft);
    setProblem(wrong);
    if (wrong !== undefined) return;
    setDraft(undefined);
    if (draft !== value) onCommit(draft);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While a word is being composed (Japanese, Chinese) Enter chooses it.
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) commit();
  };

  return <Field {...rest} value={draft ?? value} error={problem} onChange={(event) => setDraft(event.target.value)} onBlur={commit} onKeyDown={onKeyDown} />;
}
