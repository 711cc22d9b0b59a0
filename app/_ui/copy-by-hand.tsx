/** A text that the browser did not let the page copy, selected, to copy by hand. */
import { useEffect, useRef } from 'react';
import { classNames } from './class-names.ts';

export interface CopyByHandProps {
  readonly text: string;
  readonly label: string;
  readonly hint: string;
  /** More than one line. */
  readonly long?: boolean;
}

export function CopyByHand({ text, label, hint, long = false }: CopyByHandProps) {
  const ref = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    ref.current?.focus();
    ref.current?.select();
  }, []);
  return (
    <label className="flex w-full flex-col gap-1 text-start text-sm">
      {label}
      <textarea
        ref={ref}
        readOnly
        rows={long ? 6 : 1}
        value={text}
        className={classNames('w-full resize-none rounded-lg border border-edge bg-surface p-2', long && 'font-mono text-xs')}
      />
      <span className="text-xs text-muted">{hint}</span>
    </label>
  );
}
