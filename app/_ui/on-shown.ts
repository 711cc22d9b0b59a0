/** Hears that the page is shown again: browsers on phones pause what plays in a hidden one. Returns what stops it. */
export function onShown(listener: () => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const heard = () => {
    if (document.visibilityState === 'visible') listener();
  };
  document.addEventListener('visibilitychange', heard, { signal });
  // Back from the browser's cache, and from what the system laid over the page without hiding it.
  addEventListener('pageshow', heard, { signal });
  addEventListener('focus', heard, { signal });
  return () => stop.abort();
}
