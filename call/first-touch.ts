/** Whether the person has touched the page: before that, some browsers let no sound run (HTML, section 6.4, user activation). */
export const isTouched = (): boolean => (navigator as Partial<Navigator>).userActivation?.hasBeenActive ?? true;

/** Calls once, after the first touch or key. */
export function onFirstTouch(touched: () => void): void {
  const stop = new AbortController();
  const once = () => {
    stop.abort();
    touched();
  };
  for (const type of ['click', 'keydown']) addEventListener(type, once, { signal: stop.signal });
}
