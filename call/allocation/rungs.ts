/** The ladder of pictures that a camera is sent in: what each of the others is sent is one rung of it. */
export interface Rung {
  /** Narrow side of the picture, in pixels. */
  readonly height: number;
  /** Bits a second. */
  readonly maxBitrate: number;
  /** Frames a second. */
  readonly maxFramerate: number;
}

/** Lowest first; 0 is off. */
export const RUNGS: readonly Rung[] = [
  { height: 0, maxBitrate: 0, maxFramerate: 0 },
  { height: 120, maxBitrate: 60_000, maxFramerate: 8 },
  { height: 180, maxBitrate: 120_000, maxFramerate: 15 },
  { height: 270, maxBitrate: 200_000, maxFramerate: 15 },
  { height: 360, maxBitrate: 350_000, maxFramerate: 20 },
  { height: 360, maxBitrate: 600_000, maxFramerate: 30 },
  { height: 540, maxBitrate: 900_000, maxFramerate: 25 },
  { height: 720, maxBitrate: 1_500_000, maxFramerate: 30 },
];

/** What a rung costs, in bits a second. */
export const costOf = (rung: number): number => RUNGS[rung]?.maxBitrate ?? 0;

/** A picture may be so much larger than the tile that shows it. */
const LARGER = 1.25;

/** The highest rung that is of use to somebody who shows the picture in so many device pixels: none for nothing, and never less than the lowest. */
export function highestOfUse(height: number): number {
  if (height <= 0) return 0;
  return Math.max(1, RUNGS.findLastIndex((rung) => rung.height <= height * LARGER));
}

/**
 * What each camera's RTCRtpSender.setParameters is told beside its rung (W3C mst-content-hint, section 5): the rung is as large as the picture is shown, so where line or
 * machine cannot keep up it loses frames. Else Chromium begins with a fourth of the size, and takes half a minute to the rung.
 */
export const CAMERA_DEGRADATION = { degradationPreference: 'maintain-resolution' } as const;

/** What is sent to find out what a line carries, to whoever is sent nothing: it is not shown. */
export const PROBED_RUNG = 2;

/**
 * What RTCRtpSender.setParameters is to be told of the picture of a track (W3C webrtc-pc, section 5.2.8). A picture that nobody shows is not encoded.
 *
 * @param probe bits a second that it may use at most, more than is meant by the rung: the picture becomes no larger by it
 */
export function encodingOf(rung: number, track: MediaStreamTrack, probe?: number): Pick<RTCRtpEncodingParameters, 'active'> & Partial<RTCRtpEncodingParameters> {
  const { height: limit, maxBitrate, maxFramerate } = RUNGS[rung === 0 && probe !== undefined ? PROBED_RUNG : rung] ?? { height: 0, maxBitrate: 0, maxFramerate: 0 };
  if (limit === 0) return { active: false };
  const { width = limit, height = limit } = track.getSettings?.() ?? {};
  // Of a portrait picture the narrow side counts.
  return { active: true, maxBitrate: Math.max(maxBitrate, probe ?? 0), maxFramerate, scaleResolutionDownBy: Math.max(1, Math.min(width, height) / limit) };
}
