/** A native list to choose from, with an icon. */
import { ChevronDown } from 'lucide-react';
import { type ReactNode, useId } from 'react';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface SelectProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChoose: (value: string) => void;
  readonly disabled?: boolean;
}

export function Select({ label, icon, value, choices, onChoose, disabled = false }: SelectProps) {
  const id = useId();
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-1 block text-xs font-medium text-muted">
        {label}
      </label>
      <div className="relative">
        <span aria-hidden="true" className="pointer-events-none absolute inset-y-0 start-3 grid place-items-center text-muted">
          {icon}
        </span>
        <select
          id={id}
          value={value}
          disabled={disabled}
          onChange={(event) => onChoose(event.target.value)}
          className="min-h-10 w-full appearance-none truncate rounded-lg border border-edge bg-surface ps-9 pe-9 text-sm text-ink disabled:opacity-70"
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
        <ChevronDown aria-hidden="true" className="pointer-events-none absolute inset-y-0 end-3 my-auto size-4 text-muted" />
      </div>
    </div>
  );
}
