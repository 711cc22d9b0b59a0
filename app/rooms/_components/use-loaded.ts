/** What a dialog shows of a room: asked for when it opens, and again where that failed. */
import { useEffect, useState } from 'react';
import type { Outcome } from '../../_rooms-api/rooms-api.ts';

export interface Loaded<T> {
  /** Undefined until the answer came. */
  readonly outcome: Outcome<T> | undefined;
  readonly again: () => void;
}

/** Of the room that it was asked for first: a dialog is about one. */
export function useLoaded<T>(load: (roomId: string) => Promise<Outcome<T>>, roomId: string): Loaded<T> {
  const [question, ask] = useState({ load, roomId });
  const [outcome, setOutcome] = useState<Outcome<T>>();
  useEffect(() => {
    let over = false;
    void question.load(question.roomId).then((came) => {
      if (!over) setOutcome(came);
    });
    return () => {
      over = true;
    };
  }, [question]);
  const again = () => {
    setOutcome(undefined);
    ask({ load, roomId });
  };
  return { outcome, again };
}
