/** A labelled text field with its hint and its error, wired for screen readers. */
import { type ComponentProps, useId } from 'react';
import { classNames } from './class-names.ts';

export interface FieldProps extends Omit<ComponentProps<'input'>, 'id' | 'className'> {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

export function Field({ label, hint, error, ...rest }: FieldProps) {
  const id = useId();
  const [errorId, hintId] = [`${id}-error`, `${id}-hint`];
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      <input
        {...rest}
        id={id}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? hint && hintId : errorId}
        className={classNames(
          'min-h-11 w-full min-w-0 rounded-xl border bg-surface px-3.5 py-2 text-base text-ink placeholder:text-muted',
          error === undefined ? 'border-edge' : 'border-danger-ink',
        )}
      />
      {error !== undefined || hint === undefined ? null : (
        <p id={hintId} className="text-sm text-muted">
          {hint}
        </p>
      )}
      {error === undefined ? null : (
        <p id={errorId} role="alert" className="text-sm text-danger-ink">
          {error}
        </p>
      )}
    </div>
  );
}
