/** Lets the address follow the screen, so that a reload comes back to it. Replaced, never pushed: the way back leads out of the room. */
import { usePathname } from 'next/navigation';
import { useEffect, useLayoutEffect } from 'react';
import { useCallState } from '../_call/call-context.ts';

/** How late Next's router may hear of the address, in milliseconds. */
const QUIET = 500;

export function useAddress(screen: 'lobby' | 'meeting'): void {
  const lobby = useCallState(({ roomId }) => `/r/${roomId}`);
  const known = usePathname();
  const address = screen === 'meeting' ? `${lobby}/meeting` : lobby;

  // Before the screen can be seen: whoever reloads the page right then comes back to what they saw.
  useLayoutEffect(() => {
    if (location.pathname === address) return;
    // The browser's own, without what Next's router puts in its place: that draws the whole page again.
    History.prototype.replaceState.call(history, history.state, '', address);
  }, [address]);

  useEffect(() => {
    if (known === address) return;
    // The router takes part in this without a request (its guide to single-page applications, "shallow routing"), but not
    // without drawing the page again: not while a connection is being made.
    const timer = setTimeout(() => history.replaceState(null, '', address), QUIET);
    return () => clearTimeout(timer);
  }, [known, address]);
}
