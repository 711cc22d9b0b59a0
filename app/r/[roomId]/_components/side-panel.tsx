/** What stands beside the stage when it is asked for, or over it where there is no room. Escape closes it. */
import { X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Contained } from '../../../_ui/contained.tsx';
import { IconButton } from '../../../_ui/icon-button.tsx';
import { useWords } from '../../../_words/use-words.tsx';

export interface SidePanelProps {
  readonly name: string;
  /** Beside the name, quieter. */
  readonly note?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function SidePanel({ name, note, onClose, children }: SidePanelProps) {
  const { meeting } = useWords('meeting');
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Something inside may have taken the focus for itself.
    if (!panel.current?.contains(document.activeElement)) heading.current?.focus();
  }, []);

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes it from wherever in it the focus is
    <aside
      ref={panel}
      aria-label={name}
      onKeyDown={(event) => {
        // While a word is being composed (Japanese, Chinese) Escape gives it up; with a dialog or a menu open it closes that one.
        const closesOther = event.nativeEvent.isComposing || panel.current?.querySelector('dialog[open], :popover-open');
        if (event.key === 'Escape' && !closesOther) onClose();
      }}
      className="absolute inset-0 z-10 flex flex-col bg-surface sm:static sm:my-2.5 sm:me-2.5 sm:w-80 sm:shrink-0 sm:rounded-xl sm:border sm:border-line"
    >
      <div className="flex items-center justify-between gap-2 py-2 ps-4 pe-2">
        <h2 ref={heading} tabIndex={-1} className="rounded font-semibold">
          {name} {note === undefined ? null : <span className="font-normal text-muted">· {note}</span>}
        </h2>
        <IconButton label={meeting.close} icon={<X aria-hidden="true" className="size-5" />} small onClick={onClose} />
      </div>
      <Contained words={meeting}>{children}</Contained>
    </aside>
  );
}
