'use client';

/**
 * Makes the one call of a room's pages and ends it with them. The call lives in this layout, so it survives the way from the
 * lobby to the meeting. It is made in an effect: the server never makes one, and React's StrictMode, which runs every effect
 * twice, disposes the first.
 */
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { CallStore } from '#call/call-state';
import { createCall } from '#call/create-call';
import { CallContext } from './call-context.ts';
import { callToCome } from './call-to-come.ts';

export function CallProvider({ roomId, children }: { readonly roomId: string; readonly children: ReactNode }) {
  const [call, setCall] = useState<CallStore>();

  useEffect(() => {
    const made = createCall({ roomId });
    // oxlint-disable-next-line react/set-state-in-effect -- making a call is the effect: it opens connections
    setCall(made);
    return () => {
      setCall(undefined);
      made.dispose();
    };
  }, [roomId]);

  const present = useMemo(() => ({ call: call ?? callToCome(roomId), ready: call !== undefined }), [call, roomId]);
  return <CallContext value={present}>{children}</CallContext>;
}
