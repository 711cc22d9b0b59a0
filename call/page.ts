/** What the page tells the call of its own life and of the network under it. */
export interface Page {
  /**
   * Hears one of these until the returned function is called. `show`: back from the browser's cache. `network-change`: another
   * network than before, or awake after a sleep, during which anything may have happened.
   */
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
          onNetworkChange(listener, signal);
          break;
        default:
          event satisfies never;
      }
      return () => stop.abort();
    },
  };
}

/** Such events come in swarms; the last one of a swarm counts. In milliseconds. */
const SWARM = 200;
/** A timer is late by so much only when the machine has slept; in milliseconds. */
const CLOCK_EVERY = 2_000;
const ASLEEP = 8_000;

function onNetworkChange(listener: () => void, signal: AbortSignal): void {
  let swarm: ReturnType<typeof setTimeout> | undefined;
  const changed = () => {
    clearTimeout(swarm);
    swarm = setTimeout(listener, SWARM);
  };
  window.addEventListener('online', changed, { signal });
  // Not in every browser (Network Information, a W3C community draft): where it is, it knows of a change that `online` misses.
  (navigator as { connection?: EventTarget }).connection?.addEventListener('change', changed, { signal });
  let last = Date.now();
  const clock = setInterval(() => {
    const now = Date.now();
    if (now - last > ASLEEP && document.visibilityState === 'visible') changed();
    last = now;
  }, CLOCK_EVERY);
  signal.addEventListener('abort', () => {
    clearTimeout(swarm);
    clearInterval(clock);
  });
}
