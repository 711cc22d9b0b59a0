/** A notice above the controls, for what just happened: it is told to a screen reader at once, and can be put away. */
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../../../../_ui/icon-button.tsx';
import { useWords } from '../../../../_words/use-words.tsx';

export interface ToastProps {
  readonly words: ReactNode;
  readonly onDismiss: () => void;
  /** What to press about it. */
  readonly children?: ReactNode;
}

export function Toast({ words, onDismiss, children }: ToastProps) {
  const { meeting } = useWords('meeting');
  return (
    <div className="flex max-w-xl animate-appear flex-wrap items-center justify-end gap-x-3 gap-y-1 rounded-xl border border-line bg-raised py-2 ps-4 pe-2 text-sm shadow-xl">
      <p role="alert" className="grow basis-60">
        {words}
      </p>
      {children}
      <IconButton label={meeting.dismiss} icon={<X aria-hidden="true" className="size-4" />} small onClick={onDismiss} />
    </div>
  );
}
