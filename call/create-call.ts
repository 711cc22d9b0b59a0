/** A call on this browser's own devices, storage, network and WebRTC: where the engine meets the page. */
import { Call } from './call.ts';
import type { CallStore } from './call-state.ts';
import { DeviceMedia } from './device-media.ts';
import { browserPage } from './page.ts';
import { sweepLeftovers } from './files/leftovers.ts';
import { localPreferences } from './preferences.ts';
import { tabSeatStorage } from './seat-storage.ts';
import { SocketSignaling } from './socket-signaling.ts';
import { browserWebRtc } from './web-rtc.ts';

/** Opens the connection to the server at once; `dispose` ends all of it. */
export function createCall({ roomId }: { readonly roomId: string }): CallStore {
  return new Call({
    roomId,
    signaling: new SocketSignaling({ roomId }),
    media: new DeviceMedia(localPreferences()),
    webrtc: browserWebRtc(),
    seats: tabSeatStorage(roomId),
    page: browserPage(),
    fileStorage: { sweep: sweepLeftovers, load: async () => (await import('./files/browser-storage.ts')).browserStorage() },
  });
}
