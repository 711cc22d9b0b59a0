/** What comes to a person because of hosts, or to a host because of others. Its code and words are fetched when the first of it comes. */
import { fetchedQuietly } from '../../../../_components/fetched.tsx';
import { useHostNews, useWaiting } from '../../_call/call-context.ts';

const HostNotice = fetchedQuietly(() => import('./host-notice.tsx'), 'hosting');
const WaitingCard = fetchedQuietly(() => import('./waiting-card.tsx'), 'hosting');

export function HostNewsNotice() {
  const news = useHostNews();
  return news ? <HostNotice news={news} /> : null;
}

/** @param listed whether those who wait are on the screen anyway */
export function WaitingNotice({ listed }: { readonly listed: boolean }) {
  const waiting = useWaiting();
  return waiting.length === 0 ? null : <WaitingCard waiting={waiting} listed={listed} />;
}
