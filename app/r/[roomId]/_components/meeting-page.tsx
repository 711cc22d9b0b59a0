'use client';

/** The meeting's address: the call that the lobby began, or the seat that this tab held before a reload, or the lobby. */
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { recallName } from '../../../_remembered/name.ts';
import { useCall, useCallReady, useCallState } from '../_call/call-context.ts';
import { CallOver } from './call-over.tsx';
import { Meeting } from './meeting.tsx';
import { Rejoining } from './rejoining.tsx';

export function MeetingPage() {
  const state = useCallState(({ phase }) => phase.state);
  useOwnSeat();
  switch (state) {
    case 'joined':
      return <Meeting />;
    case 'left':
      return <CallOver />;
    case 'idle':
    case 'joining':
      return <Rejoining />;
    default:
      return state satisfies never;
  }
}

/** Takes the seat of before the reload, once for each call; without one the way in is the lobby. */
function useOwnSeat(): void {
  const call = useCall();
  const ready = useCallReady();
  const router = useRouter();
  useEffect(() => {
    if (!ready || call.getSnapshot().phase.state !== 'idle') return;
    let over = false;
    const { roomId } = call.getSnapshot();
    const rejoin = async () => {
      const found = await call.rejoinSeat(recallName());
      if (over) return;
      if (found) await call.openDevices();
      else router.replace(`/r/${roomId}`);
    };
    void rejoin();
    return () => {
      over = true;
    };
  }, [call, ready, router]);
}
