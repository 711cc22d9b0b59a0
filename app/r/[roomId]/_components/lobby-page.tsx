'use client';

/** The lobby's address: chooses the screen, and goes to the meeting as soon as there is a seat. */
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { recallName } from '../../../_remembered/name.ts';
import { END_ACTIONS } from '../../../_words/ends.ts';
import { Button } from '../../../_ui/button.tsx';
import { useCall, useCallState } from '../_call/call-context.ts';
import { EndScreen } from './end-screen.tsx';
import { lobbyViewOf } from './lobby-view.ts';
import { Lobby } from './lobby.tsx';
import { useCallSupport } from './use-support.ts';

export function LobbyPage() {
  const call = useCall();
  const support = useCallSupport();
  const [listenOnly, setListenOnly] = useState(false);
  const view = useCallState(lobbyViewOf);
  useWayToMeeting();

  if (support === 'unsupported') return <EndScreen screen="unsupported" />;
  if (support === 'insecure' && !listenOnly) {
    return (
      <EndScreen screen="insecure">
        <a href={secureAddress()} className="font-medium text-link underline" data-target>
          {END_ACTIONS.secureAddress}
        </a>
        <Button look="primary" onClick={() => setListenOnly(true)}>
          {END_ACTIONS.listenOnly}
        </Button>
      </EndScreen>
    );
  }
  if (view === 'full') {
    return (
      <EndScreen screen="full">
        <Button look="primary" onClick={() => void call.join(recallName())}>
          {END_ACTIONS.tryAgain}
        </Button>
      </EndScreen>
    );
  }
  return view === 'lobby' ? <Lobby /> : <EndScreen screen={view} />;
}

function secureAddress(): string {
  return location.href.replace(/^http:/u, 'https:');
}

type PrefetchKind = NonNullable<Parameters<ReturnType<typeof useRouter>['prefetch']>[1]>['kind'];
/** Code and data: by default a page with a parameter is fetched in part. */
const FULL = 'full' as PrefetchKind;

/** Has the meeting's code at hand before the click on Join, and goes there when the seat is taken. */
function useWayToMeeting(): void {
  const router = useRouter();
  const meeting = useCallState(({ roomId }) => `/r/${roomId}/meeting`);
  const joined = useCallState(({ phase }) => phase.state === 'joined');

  useEffect(() => {
    let over = false;
    const prefetch = () => {
      if (!over) router.prefetch(meeting, { kind: FULL, onInvalidate: prefetch });
    };
    prefetch();
    return () => {
      over = true;
    };
  }, [router, meeting]);

  useEffect(() => {
    // Not `push`: the way back from a meeting leads out of it, not into the lobby of a call that goes on.
    if (joined) router.replace(meeting);
  }, [router, meeting, joined]);
}
