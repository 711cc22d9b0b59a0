/** Closes a popover when the focus goes on to what it lies over: who moves with the keyboard must see where they are (WCAG 2.2, 2.4.11). */
import { type RefObject, useEffect } from 'react';

export function useClosedByFocus(popover: RefObject<HTMLElement | null>, opener: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      const open = popover.current;
      if (!open?.matches(':popover-open') || !(target instanceof Node)) return;
      if (target !== opener.current && !open.contains(target)) open.hidePopover();
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, [popover, opener]);
}
