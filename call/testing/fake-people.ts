/** Rooms and devices, with everything that a test does not care about filled in. */
import type { RoomView } from '#protocol/room';
import type { LocalMediaState } from '../call-state.ts';
import { NO_EFFECTS } from '../effects-choice.ts';

export function fakeRoom(changes: Partial<RoomView> = {}): RoomView {
  return { id: 'abcd-efgh-jkmn', name: 'Weekly sync', state: 'open', participants: 0, capacity: 8, ...changes };
}

export function fakeLocalMedia(changes: Partial<LocalMediaState> = {}): LocalMediaState {
  return {
    microphone: { state: 'off' },
    camera: { state: 'off' },
    screen: { state: 'off' },
    devices: { microphone: [], camera: [], speaker: [] },
    chosen: { microphone: '', camera: '', speaker: '' },
    saving: { lowBandwidth: false, audioOnly: false },
    effects: NO_EFFECTS,
    ...changes,
  };
}
