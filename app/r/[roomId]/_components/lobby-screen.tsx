/** Before the meeting: the lobby, or the reason why there is no way in. */
import { useState } from 'react';
import { recallName } from '../../../_remembered/name.ts';
import { useWords } from '../../../_words/use-words.tsx';
import { Button } from '../../../_ui/button.tsx';
import { useCall, useCallState } from '../_call/call-context.ts';
import { EndScreen } from './end-screen.tsx';
import { lobbyViewOf } from './lobby-view.ts';
import { Lobby } from './lobby.tsx';
import { useCallSupport } from './use-support.ts';

export function LobbyScreen() {
  const { endActions } = useWords('page');
  const call = useCall();
  const support = useCallSupport();
  const [listenOnly, setListenOnly] = useState(false);
  const view = useCallState(lobbyViewOf);

  if (support === 'unsupported') return <EndScreen screen="unsupported" />;
  if (support === 'insecure' && !listenOnly) {
    return (
      <EndScreen screen="insecure">
        <a href={secureAddress()} className="font-medium text-link underline" data-target>
          {endActions.secureAddress}
        </a>
        <Button look="primary" onClick={() => setListenOnly(true)}>
          {endActions.listenOnly}
        </Button>
      </EndScreen>
    );
  }
  if (view === 'full') {
    return (
      <EndScreen screen="full">
        <Button look="primary" onClick={() => void call.join(recallName())}>
          {endActions.tryAgain}
        </Button>
      </EndScreen>
    );
  }
  return view === 'lobby' ? <Lobby /> : <EndScreen screen={view} />;
}

function secureAddress(): string {
  return location.href.replace(/^http:/u, 'https:');
}
