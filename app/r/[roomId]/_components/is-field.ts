/** Whether keys that are pressed here are for this element: somebody types, or a key would press it. */
export function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea, select') !== null);
}

/** The same for the space bar, which presses buttons and follows no links, but opens and closes. */
export function takesSpace(target: EventTarget | null): boolean {
  return isField(target) || (target instanceof Element && target.closest('button, summary, a, [role="button"]') !== null);
}
