/** The connection to one participant, read once a second for as long as somebody looks. */
import { useEffect, useState } from 'react';
import { type ConnectionDetails, readDetails, type StatsReport } from '#call/inspect/details';
import type { StoryMoment } from '#call/inspect/story';
import type { ParticipantId } from '#protocol/participant';
import { useCall } from '../../_call/call-context.ts';

/** Between two readings, in milliseconds. */
const PAUSE = 1_000;

export interface Inspected {
  readonly details: ConnectionDetails;
  readonly stories: readonly (readonly StoryMoment[])[];
}

/** `'reading'` at first, undefined while there is no connection. */
export function useInspection(id: ParticipantId): Inspected | 'reading' | undefined {
  const call = useCall();
  const [inspected, setInspected] = useState<Inspected | 'reading' | undefined>('reading');

  useEffect(() => {
    let over = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = async (before?: StatsReport) => {
      const inspection = await call.inspect(id);
      if (over) return;
      setInspected(inspection && { details: readDetails(inspection.report, before), stories: inspection.stories });
      timer = setTimeout(() => void read(inspection?.report), PAUSE);
    };
    void read();
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [call, id]);

  return inspected;
}
