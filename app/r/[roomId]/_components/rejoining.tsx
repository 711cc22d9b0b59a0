/** A moment of patience after a reload. */
import { LoaderCircle } from 'lucide-react';
import { fill } from '../../../_words/fill.ts';
import { useWords } from '../../../_words/use-words.tsx';
import { pageTitle } from '../../../_words/product.ts';
import { useRoomName } from './use-room-name.ts';

export function Rejoining() {
  const { controls } = useWords('page');
  const name = useRoomName();
  return (
    <main data-state="rejoining" className="always-dark grid min-h-dvh place-items-center bg-sunken p-6 text-ink">
      <title>{pageTitle(fill(controls.reconnectingTitle, { meeting: name }))}</title>
      <h1 className="sr-only">{name}</h1>
      <p role="status" aria-label={controls.connection} className="flex items-center gap-3 text-muted">
        <LoaderCircle aria-hidden="true" className="size-5 animate-spin" />
        {controls.rejoining}
      </p>
    </main>
  );
}
