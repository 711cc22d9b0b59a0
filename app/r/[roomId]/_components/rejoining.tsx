/** A moment of patience after a reload. */
import { LoaderCircle } from 'lucide-react';
import { useWords } from '../../../_words/use-words.tsx';
import { pageTitle } from '../../../_words/product.ts';
import { useRoomName } from './use-room-name.ts';

export function Rejoining() {
  const { meeting } = useWords('meeting');
  const name = useRoomName();
  return (
    <main data-state="rejoining" className="always-dark grid min-h-dvh place-items-center bg-sunken p-6 text-ink">
      <title>{pageTitle(meeting.reconnectingTitle(name))}</title>
      <h1 className="sr-only">{name}</h1>
      <p role="status" aria-label={meeting.connection} className="flex items-center gap-3 text-muted">
        <LoaderCircle aria-hidden="true" className="size-5 animate-spin" />
        {meeting.rejoining}
      </p>
    </main>
  );
}
