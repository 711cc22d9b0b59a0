/** Before the meeting: the lobby, or the reason why there is no way in, which is fetched when there is one. */
import { useState } from 'react';
import { fetchedQuietly } from '../../../_components/fetched.tsx';
import { useCallState } from '../_call/call-context.ts';
import { lobbyViewOf } from './lobby-view.ts';
import { Lobby } from './lobby.tsx';
import { useCallSupport } from './use-support.ts';

const NoSupport = fetchedQuietly(() => import('./no-support.tsx'));
const NoWayIn = fetchedQuietly(() => import('./no-way-in.tsx'), 'door');

export function LobbyScreen() {
  const support = useCallSupport();
  const [listenOnly, setListenOnly] = useState(false);
  const view = useCallState(lobbyViewOf);
  const [name, setName] = useState('');
  const [passcode, setPasscode] = useState('');

  if (support === 'unsupported' || (support === 'insecure' && !listenOnly)) return <NoSupport support={support} onListenOnly={() => setListenOnly(true)} />;
  if (view !== 'lobby' && view !== 'knocking') return <NoWayIn screen={view} passcode={passcode} />;
  return <Lobby knocking={view === 'knocking'} name={name} onName={setName} passcode={passcode} onPasscode={setPasscode} />;
}
