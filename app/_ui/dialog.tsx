/** A modal dialog: the browser's own, which keeps the focus inside and gives it back. */
import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { classNames } from './class-names.ts';
import { IconButton } from './icon-button.tsx';

export interface DialogProps {
  readonly open: boolean;
  readonly heading: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** For tables and long texts. */
  readonly wide?: boolean;
  /** Says what the button at the top does that closes it: for a dialog that ends in no answer. */
  readonly closeLabel?: string;
}

export function Dialog({ open, heading, onClose, children, wide = false, closeLabel }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const headingId = useId();

  useEffect(() => {
    const dialog = ref.current;
    if (open && !dialog?.open) dialog?.showModal();
    if (!open) dialog?.close();
  }, [open]);

  return (
    <dialog
      ref={ref}
      aria-labelledby={headingId}
      // Escape closes it before `close` comes, which may be after the next key: that one must find it closed, and not be taken back.
      onCancel={({ target, currentTarget }) => {
        if (target === currentTarget) onClose();
      }}
      onClose={({ currentTarget }) => {
        if (open && !currentTarget.open) onClose();
      }}
      className={classNames('m-auto rounded-2xl border border-line bg-raised p-6 text-ink shadow-2xl', wide ? 'w-[min(56rem,calc(100vw-2rem))]' : 'w-[min(28rem,calc(100vw-2rem))]')}
    >
      {open ? (
        <div className="flex flex-col gap-4">
          <div className="flex items-center justify-between gap-2">
            <h2 id={headingId} className="text-lg font-semibold">
              {heading}
            </h2>
            {closeLabel === undefined ? null : <IconButton label={closeLabel} icon={<X aria-hidden="true" className="size-5" />} tone="quiet" small onClick={onClose} />}
          </div>
          {children}
        </div>
      ) : null}
    </dialog>
  );
}
