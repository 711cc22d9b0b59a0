/** Lets the address follow the screen, so that a reload comes back to it. Replaced, never pushed: the way back leads out of the room. */
import { useEffect } from 'react';
import { useCallState } from '../_call/call-context.ts';

/** How long the address may be late, in milliseconds. */
const QUIET = 500;

export function useAddress(screen: 'lobby' | 'meeting'): void {
  const lobby = useCallState(({ roomId }) => `/r/${roomId}`);
  const address = screen === 'meeting' ? `${lobby}/meeting` : lobby;
  useEffect(() => {
    if (location.pathname === address) return;
    // Next's router takes part in this without a request (its guide to single-page applications, "shallow routing"), but not
    // without drawing the page again: not while a connection is being made.
    const timer = setTimeout(() => history.replaceState(null, '', address), QUIET);
    return () => clearTimeout(timer);
  }, [address]);
}
