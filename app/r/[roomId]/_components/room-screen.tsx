'use client';

/**
 * The screen of a room: what the call's phase asks for. It does not wait for a navigation, so the meeting stands as soon as there
 * is a seat; the address follows.
 */
import { fetchedQuietly } from '../../../_components/fetched.tsx';
import { useCallState } from '../_call/call-context.ts';
import { LobbyScreen } from './lobby-screen.tsx';
import { useMeetingCode } from './meeting-code.ts';
import { Rejoining } from './rejoining.tsx';
import { useAddress } from './use-address.ts';
import { useHostLink } from './use-host-link.ts';
import { useOwnSeat } from './use-own-seat.ts';

const HostLinkScreen = fetchedQuietly(() => import('./host-link-screen.tsx'), 'door');

export function RoomScreen() {
  const state = useCallState(({ phase }) => phase.state);
  const takingSeatAgain = useOwnSeat();
  const inMeeting = state === 'joined' || state === 'left' || takingSeatAgain;
  const MeetingScreen = useMeetingCode(inMeeting);
  useAddress(inMeeting ? 'meeting' : 'lobby');
  const secret = useHostLink();

  if (secret !== undefined) return <HostLinkScreen secret={secret} />;
  // oxlint-disable-next-line react/static-components -- it is one component for ever, which only comes late
  if ((state === 'joined' || state === 'left') && MeetingScreen) return <MeetingScreen />;
  return takingSeatAgain ? <Rejoining /> : <LobbyScreen />;
}
