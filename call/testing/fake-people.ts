/** People and rooms for a fake call, with everything that a test does not care about filled in. */
import { SENDING_NOTHING } from '#protocol/participant';
import type { RoomView } from '#protocol/room';
import type { LocalMediaState, RemoteParticipant } from '../call-state.ts';

export function fakeRoom(changes: Partial<RoomView> = {}): RoomView {
  return { id: 'abcd-efgh-jkmn', name: 'Weekly sync', state: 'open', participants: 0, capacity: 8, ...changes };
}

/** The `number`th person to arrive, connected, with everything off. */
export function fakeRemote(number: number, changes: Partial<RemoteParticipant> = {}): RemoteParticipant {
  return {
    id: `p_${String(number).padStart(16, '0')}`,
    name: `Person ${number}`,
    role: 'guest',
    instance: number,
    sending: SENDING_NOTHING,
    connected: true,
    peer: { connectionState: 'connected', state: 'connected' },
    streams: {},
    ...changes,
  };
}

export function fakeLocalMedia(changes: Partial<LocalMediaState> = {}): LocalMediaState {
  return {
    microphone: { state: 'off' },
    camera: { state: 'off' },
    screen: { state: 'off' },
    devices: { microphone: [], camera: [], speaker: [] },
    chosen: { microphone: '', camera: '', speaker: '' },
    ...changes,
  };
}
