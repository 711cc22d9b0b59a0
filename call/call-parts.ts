/** What a call is put together from: the real things in a browser, fakes or Node's own in a test. */
import type { LateFileStorage } from './files/storage.ts';
import type { LocalMedia } from './local-media.ts';
import type { Page } from './page.ts';
import type { SeatStorage } from './seat-storage.ts';
import type { Signaling } from './signaling.ts';
import type { WebRtc } from './web-rtc.ts';

export interface CallParts {
  readonly roomId: string;
  readonly signaling: Signaling;
  readonly media: LocalMedia;
  readonly webrtc: WebRtc;
  readonly seats: SeatStorage;
  readonly page: Page;
  readonly fileStorage: LateFileStorage;
}
