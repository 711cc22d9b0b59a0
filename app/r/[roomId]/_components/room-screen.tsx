'use client';

/**
 * The screen of a room: what the call's phase asks for. It does not wait for a navigation, so the meeting stands as soon as there
 * is a seat; the address follows.
 */
import { useCallState } from '../_call/call-context.ts';
import { CallOver } from './call-over.tsx';
import { LobbyScreen } from './lobby-screen.tsx';
import { useMeetingCode } from './meeting-code.ts';
import { Rejoining } from './rejoining.tsx';
import { useAddress } from './use-address.ts';
import { useOwnSeat } from './use-own-seat.ts';

export function RoomScreen() {
  const state = useCallState(({ phase }) => phase.state);
  const takingSeatAgain = useOwnSeat();
  const inMeeting = state === 'joined' || state === 'left' || takingSeatAgain;
  const Meeting = useMeetingCode(inMeeting);
  useAddress(inMeeting ? 'meeting' : 'lobby');

  if (state === 'left') return <CallOver />;
  // oxlint-disable-next-line react/static-components -- it is one component for ever, which only comes late
  if (state === 'joined' && Meeting) return <Meeting />;
  return takingSeatAgain ? <Rejoining /> : <LobbyScreen />;
}
