/**
 * How good a camera is sent to each of the others: in a mesh everyone is sent a picture of their own, so the more people, the less
 * each. A pure policy.
 */
export interface CameraLimit {
  /** Tallest picture, in pixels. */
  readonly height: number;
  /** Bits a second. */
  readonly maxBitrate: number;
  /** Frames a second. */
  readonly maxFramerate: number;
}

const PAIR: CameraLimit = { height: 720, maxBitrate: 1_500_000, maxFramerate: 30 };
const FEW: CameraLimit = { height: 360, maxBitrate: 600_000, maxFramerate: 24 };
const MANY: CameraLimit = { height: 240, maxBitrate: 250_000, maxFramerate: 20 };

/** For whoever spares their line, however many the others are. */
const SMALL: CameraLimit = { height: 180, maxBitrate: 120_000, maxFramerate: 15 };

/**
 * @param others how many other participants are sent the camera
 * @param lowBandwidth whether this person spares their line
 */
export function cameraLimit(others: number, lowBandwidth = false): CameraLimit {
  if (lowBandwidth) return SMALL;
  if (others <= 1) return PAIR;
  return others <= 3 ? FEW : MANY;
}

/** What RTCRtpSender.setParameters is to be told of the picture of a track (W3C webrtc-pc, section 5.2.8). */
export function encodingOf(limit: CameraLimit, track: MediaStreamTrack): Pick<RTCRtpEncodingParameters, 'maxBitrate' | 'maxFramerate' | 'scaleResolutionDownBy'> {
  const { width = limit.height, height = limit.height } = track.getSettings?.() ?? {};
  // Of a portrait picture the narrow side counts.
  const scaleResolutionDownBy = Math.max(1, Math.min(width, height) / limit.height);
  return { maxBitrate: limit.maxBitrate, maxFramerate: limit.maxFramerate, scaleResolutionDownBy };
}
