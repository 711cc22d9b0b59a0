/** Something to switch on and off, with a word on what it does. */
import { useId } from 'react';

export interface CheckboxProps {
  readonly label: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

export function Checkbox({ label, hint, checked, onChange }: CheckboxProps) {
  const id = useId();
  const hintId = `${id}-hint`;
  return (
    <div className="flex flex-col gap-1 text-sm">
      <label htmlFor={id} className="flex min-h-6 items-center gap-3 pointer-coarse:min-h-11">
        <input
          id={id}
          type="checkbox"
          checked={checked}
          aria-describedby={hint === undefined ? undefined : hintId}
          onChange={(event) => onChange(event.target.checked)}
          className="size-5 shrink-0 accent-primary"
        />
        {label}
      </label>
      {hint === undefined ? null : (
        <p id={hintId} className="ps-8 text-muted">
          {hint}
        </p>
      )}
    </div>
  );
}
