/** Using a host's power, with what became of it. */
import { useState } from 'react';
import type { Action } from '#protocol/actions';
import type { ErrorCode } from '#protocol/errors';
import { useCall } from '../../_call/call-context.ts';

export interface Acting {
  /** Resolves to whether it was done. */
  readonly act: (action: Action) => Promise<boolean>;
  /** Why the last one was not done. */
  readonly failure: ErrorCode | undefined;
}

export function useActing(): Acting {
  const { hosting } = useCall();
  const [failure, setFailure] = useState<ErrorCode>();
  const act = async (action: Action) => {
    setFailure(undefined);
    const error = await hosting.act(action);
    setFailure(error);
    return error === undefined;
  };
  return { act, failure };
}
