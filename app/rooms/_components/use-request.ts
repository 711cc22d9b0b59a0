/** A request that a press makes: whether it is under way, and what went wrong with it. */
import { useState } from 'react';
import type { Outcome } from '../../_rooms-api/rooms-api.ts';
import type { RequestFailure } from '../../_words/request-failure.ts';

export interface Requesting {
  readonly busy: boolean;
  readonly failure: RequestFailure | undefined;
  /** Makes it; `then` has its answer where it went well. */
  readonly run: <T>(request: () => Promise<Outcome<T>>, then: (value: T) => void | Promise<void>) => void;
}

export function useRequest(): Requesting {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<RequestFailure>();
  const run: Requesting['run'] = async (request, then) => {
    setBusy(true);
    setFailure(undefined);
    const outcome = await request();
    if (outcome.ok) await then(outcome.value);
    else setFailure(outcome.error);
    setBusy(false);
  };
  return { busy, failure, run: (request, then) => void run(request, then) };
}
