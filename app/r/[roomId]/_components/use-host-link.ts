/** The secret of the host link that this page was opened with; undefined where there was none, or the person decided. */
import { useSyncExternalStore } from 'react';
import { hostLinkSecret, onHostLink } from '../../../_host-link/host-link-secret.ts';

export function useHostLink(): string | undefined {
  return useSyncExternalStore(onHostLink, hostLinkSecret, () => undefined);
}
