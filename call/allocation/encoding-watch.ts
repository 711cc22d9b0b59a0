/**
 * Notices that the machine does not encode the pictures that it should: browsers say so themselves (qualityLimitationReason) only where one
 * encoder alone is too slow, and not where fifteen small ones wait for each other. Then frames that the camera gave are not encoded, though there are
 * bits left for them: where the line is what is too thin, the bits are spent. Pure; one for each connection.
 */

/** What came of the camera on one connection, since its beginning (W3C webrtc-stats, RTCVideoSourceStats and RTCOutboundRtpStreamStats). */
export interface CameraCounts {
  /** Milliseconds, on a clock of the browser's. */
  readonly at: number;
  /** Frames that the camera gave; counted anew for another track. */
  readonly given: number;
  readonly encoded: number;
  readonly bitsSent: number;
  /** Bits a second that the encoder may use now. */
  readonly target: number;
}

/** Held up, where less than this share of the frames is encoded, and less than that of the bits used. */
const FRAMES = 0.7;
const BITS = 0.8;

export class EncodingWatch {
  #before: CameraCounts | undefined;
  #maxFramerate = 0;
  #heldUp = false;

  /**
   * Whether frames are left out for want of machine. The same counts may be told again.
   *
   * @param maxFramerate frames a second that are asked for now; 0 where the camera is not sent
   */
  heldUp(counts: CameraCounts | undefined, maxFramerate: number): boolean {
    const before = this.#before;
    if (counts?.at === before?.at && maxFramerate === this.#maxFramerate) return this.#heldUp;
    // What is counted across a change says nothing.
    this.#heldUp = counts !== undefined && before !== undefined && maxFramerate === this.#maxFramerate && leavesOut(before, counts, maxFramerate);
    this.#before = counts;
    this.#maxFramerate = maxFramerate;
    return this.#heldUp;
  }
}

function leavesOut(before: CameraCounts, now: CameraCounts, maxFramerate: number): boolean {
  const seconds = (now.at - before.at) / 1_000;
  const expected = Math.min(now.given - before.given, maxFramerate * seconds);
  return now.encoded - before.encoded < FRAMES * expected && now.bitsSent - before.bitsSent < BITS * now.target * seconds;
}
