/** A part of a dialog that needs an answer of the server: it waits for it, or says why there is none. */
import type { ReactNode } from 'react';
import { Button } from '../../_ui/button.tsx';
import { useWords } from '../../_words/use-words.tsx';
import { Failure } from './failure.tsx';
import type { Loaded } from './use-loaded.ts';

export function Whole<T>({ loaded: { outcome, again }, children }: { readonly loaded: Loaded<T>; readonly children: (value: T) => ReactNode }) {
  const { rooms } = useWords('rooms');
  if (!outcome) return <p className="text-muted">{rooms.reading}</p>;
  if (outcome.ok) return children(outcome.value);
  return (
    <div className="flex flex-col items-start gap-3">
      <Failure error={outcome.error} />
      <Button onClick={again}>{rooms.tryAgain}</Button>
    </div>
  );
}
