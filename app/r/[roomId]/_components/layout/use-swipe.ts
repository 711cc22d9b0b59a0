/** A finger that is drawn across an element, to the left or to the right. */
import { type TouchEvent, useRef } from 'react';

/** So far, in CSS pixels, and more across than up or down. */
const FAR = 60;

export interface SwipeHandlers {
  readonly onTouchStart: (event: TouchEvent) => void;
  readonly onTouchEnd: (event: TouchEvent) => void;
}

/** @param onSwipe 1 towards the next page, -1 towards the one before, as pages are turned in this language's direction */
export function useSwipe(onSwipe: (by: -1 | 1) => void): SwipeHandlers {
  const start = useRef<{ readonly x: number; readonly y: number }>(undefined);
  return {
    onTouchStart({ touches }) {
      const touch = touches.item(0);
      start.current = touch && touches.length === 1 ? { x: touch.clientX, y: touch.clientY } : undefined;
    },
    onTouchEnd({ changedTouches }) {
      const touch = changedTouches.item(0);
      if (!start.current || !touch) return;
      const [across, along] = [touch.clientX - start.current.x, touch.clientY - start.current.y];
      if (Math.abs(across) < FAR || Math.abs(across) < Math.abs(along)) return;
      onSwipe(across < 0 === (document.dir !== 'rtl') ? 1 : -1);
    },
  };
}
