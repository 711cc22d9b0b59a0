/** A toolbar with one tab stop; the arrow keys move inside it (ARIA Authoring Practices, toolbar pattern). */
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';

export function Toolbar({ label, className, children }: { readonly label: string; readonly className?: string; readonly children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);

  // After every render, because buttons come and go.
  useEffect(() => {
    const buttons = buttonsOf(ref.current);
    const current = buttons.find((button) => hasFocus(button) || button.tabIndex === 0) ?? buttons[0];
    makeTabStop(buttons, current);
  });

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const buttons = buttonsOf(ref.current);
    const at = buttons.findIndex(hasFocus);
    const next = at < 0 ? undefined : buttons[targetOf(event.key, at, buttons.length)];
    if (!next) return;
    event.preventDefault();
    makeTabStop(buttons, next);
    next.focus();
  };

  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- the focus is always on one of its buttons
    <div ref={ref} role="toolbar" aria-label={label} className={className} onKeyDown={onKeyDown} onFocus={() => makeTabStopOfFocus(ref.current)}>
      {children}
    </div>
  );
}

function buttonsOf(toolbar: HTMLElement | null): HTMLButtonElement[] {
  return [...(toolbar?.querySelectorAll('button') ?? [])].filter((button) => !button.disabled && isShown(button));
}

/** It may stand in a window of its own. */
const hasFocus = (button: HTMLButtonElement): boolean => button === button.ownerDocument.activeElement;

/** Some buttons stand elsewhere on a small screen. */
const isShown = (button: HTMLButtonElement): boolean => button.getClientRects().length > 0;

function makeTabStop(buttons: readonly HTMLButtonElement[], current: HTMLButtonElement | undefined): void {
  // Those that are not shown now, too: they must not be a second one when they are.
  for (const button of buttons[0]?.closest('[role="toolbar"]')?.querySelectorAll('button') ?? []) button.tabIndex = button === current ? 0 : -1;
}

function makeTabStopOfFocus(toolbar: HTMLElement | null): void {
  const buttons = buttonsOf(toolbar);
  makeTabStop(
    buttons,
    buttons.find(hasFocus),
  );
}

/** Where a key leads from position `at`; -1 where it leads nowhere. */
function targetOf(key: string, at: number, count: number): number {
  const rtl = document.dir === 'rtl' ? -1 : 1;
  switch (key) {
    case 'ArrowRight':
      return (at + rtl + count) % count;
    case 'ArrowLeft':
      return (at - rtl + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}
