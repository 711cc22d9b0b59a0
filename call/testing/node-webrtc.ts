/** WebRTC for Node (libwebrtc through @roamhq/wrtc), so that engines can call each other for real without a browser. */
import wrtc from '@roamhq/wrtc';
import type { WebRtc } from '../web-rtc.ts';

export const nodeWebRtc: WebRtc = {
  RTCPeerConnection: wrtc.RTCPeerConnection,
  MediaStream: wrtc.MediaStream,
  receiverCapabilities: (kind) => wrtc.RTCRtpReceiver.getCapabilities(kind),
};
