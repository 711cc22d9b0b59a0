/** The WebRTC implementation that the engine runs on: the browser's own, or one for Node in tests. */
export interface WebRtc {
  readonly RTCPeerConnection: new (configuration: RTCConfiguration) => RTCPeerConnection;
  readonly MediaStream: new (tracks?: MediaStreamTrack[]) => MediaStream;
  /** What can be received, best first (RTCRtpReceiver.getCapabilities); null where it cannot be asked. */
  receiverCapabilities(kind: 'audio' | 'video'): RTCRtpCapabilities | null;
}

/** The browser's own. Nothing is touched before this is called. */
export function browserWebRtc(): WebRtc {
  return {
    RTCPeerConnection: globalThis.RTCPeerConnection,
    MediaStream: globalThis.MediaStream,
    receiverCapabilities: (kind) => globalThis.RTCRtpReceiver?.getCapabilities?.(kind) ?? null,
  };
}
