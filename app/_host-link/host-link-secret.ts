/**
 * The secret of a link that makes this browser a host. It stands in the fragment of the address, is taken out of it before anything
 * else of the page runs, and is kept in the memory of this page alone.
 */
import { HOST_LINK_FRAGMENT } from '#protocol/host-link';

declare global {
  interface Window {
    parleyHostLink?: string;
  }
}

const CHANGED = 'parley:host-link';

/** Runs before all other code of every page, and again where such a link is opened in a tab that shows the room already. */
export const HOST_LINK_SCRIPT = `{let take=()=>{let h=location.hash;if(!h.startsWith('#${HOST_LINK_FRAGMENT}'))return;window.parleyHostLink=h.slice(${HOST_LINK_FRAGMENT.length + 1});history.replaceState(history.state,'',location.pathname+location.search);dispatchEvent(new Event('${CHANGED}'))};take();addEventListener('hashchange',take)}`;

export function hostLinkSecret(): string | undefined {
  return window.parleyHostLink;
}

export function forgetHostLink(): void {
  delete window.parleyHostLink;
  dispatchEvent(new Event(CHANGED));
}

export function onHostLink(listener: () => void): () => void {
  addEventListener(CHANGED, listener);
  return () => removeEventListener(CHANGED, listener);
}
