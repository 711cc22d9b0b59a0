/** A moment of patience after a reload. */
import { LoaderCircle } from 'lucide-react';
import { MEETING } from '../../../_words/meeting.ts';
import { pageTitle } from '../../../_words/product.ts';
import { useRoomName } from './use-room-name.ts';

export function Rejoining() {
  const name = useRoomName();
  return (
    <main data-state="rejoining" className="always-dark grid min-h-dvh place-items-center bg-sunken p-6 text-ink">
      <title>{pageTitle(MEETING.reconnectingTitle(name))}</title>
      <h1 className="sr-only">{name}</h1>
      <p role="status" aria-label={MEETING.connection} className="flex items-center gap-3 text-muted">
        <LoaderCircle aria-hidden="true" className="size-5 animate-spin" />
        {MEETING.rejoining}
      </p>
    </main>
  );
}
