/** What the page tells the call of its own life and of the network under it. */
export interface Page {
  /** Hears one of these until the returned function is called. `show`: back from the browser's cache. */
  on(event: 'hide' | 'show' | 'network-change', listener: () => void): () => void;
}

export function browserPage(): Page {
  return {
    on(event, listener) {
      const stop = new AbortController();
      const { signal } = stop;
      switch (event) {
        case 'hide':
          window.addEventListener('pagehide', listener, { signal });
          break;
        case 'show':
          window.addEventListener('pageshow', ({ persisted }) => persisted && listener(), { signal });
          break;
        case 'network-change':
          window.addEventListener('online', listener, { signal });
          break;
        default:
          event satisfies never;
      }
      return () => stop.abort();
    },
  };
}
