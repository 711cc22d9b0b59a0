/** What tunes a connection: how good a camera picture it sends, a voice that fits the line, pictures to begin with after a pause, and the knowledge of its way. */
import { EncodingWatch } from './allocation/encoding-watch.ts';
import { RUNGS } from './allocation/rungs.ts';
import type { Connection } from './connection.ts';
import type { PacketCounts } from './packet-counts.ts';
import { type Way, wayOf } from './selected-pair.ts';

/** Waits so long, in milliseconds: reading and setting parameters stops the page for as long as it takes to show a first frame. */
const SETTLE = 300;

/** The first key frame may be lost, in the rush of a line that has just come back; in milliseconds. */
const AGAIN_AFTER = 1_000;
/** One that went out so short a time ago is on its way: there is little room on such a line. */
const ON_ITS_WAY = 200;

export interface TuningOptions {
  readonly connection: () => Connection | undefined;
  /** How many others are here. */
  readonly others: () => number;
  /** The way of the connection is known, or known anew. */
  readonly onWay: (way: Way) => void;
}

export class Tuning {
  readonly #options: TuningOptions;
  readonly #watch = new EncodingWatch();
  #rung: number | undefined;
  #probe: number | undefined;
  #screenSeen = true;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #again: ReturnType<typeof setTimeout> | undefined;
  #refreshedAt = Number.NEGATIVE_INFINITY;

  constructor(options: TuningOptions) {
    this.#options = options;
  }

  /**
   * Sends the camera on this rung of the ladder.
   *
   * @param probe bits a second that it may use nevertheless, to find out what the line carries; on the lowest rung too, where it is not shown
   */
  setRung(rung: number, probe?: number): void {
    if (rung === this.#rung && probe === this.#probe) return;
    this.#rung = rung;
    this.#probe = probe;
    this.#fitPictures();
  }

  /** Whether the machine holds the camera's picture back, by what was counted last. */
  isHeldUp(counts: PacketCounts | undefined): boolean {
    // What may use more bits than it needs, to find out about the line, tells nothing of the machine.
    const rung = this.#probe === undefined ? (this.#rung ?? 0) : 0;
    const heldUp = this.#watch.heldUp(counts?.camera, RUNGS[rung]?.maxFramerate ?? 0);
    return heldUp || counts?.machineLimited === true;
  }

  /** Whether the other side sees the screen: else it is not encoded for them. */
  setScreenSeen(seen: boolean): void {
    if (seen === this.#screenSeen) return;
    this.#screenSeen = seen;
    this.#fitPictures();
  }

  /** There is another track, or another connection, or a screen that shows something else: the encoders are told. */
  fitTracks(): void {
    void this.#options.connection()?.fitVoice();
    this.#fitPictures();
  }

  /** The connection has just come up, or goes another way. */
  settle(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      void this.#findWay();
      this.fitTracks();
    }, SETTLE);
  }

  /** After a pause the other side's picture would stand still until it asks for a key frame, which may take three seconds. */
  refreshPictures(): void {
    const now = performance.now();
    if (now - this.#refreshedAt < ON_ITS_WAY) return;
    this.#refreshedAt = now;
    clearTimeout(this.#again);
    void this.#options.connection()?.sendKeyFrames();
    this.#again = setTimeout(() => void this.#options.connection()?.sendKeyFrames(), AGAIN_AFTER);
  }

  close(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#again);
  }

  #fitPictures(): void {
    const connection = this.#options.connection();
    if (this.#rung !== undefined) void connection?.fitCamera(this.#rung, this.#probe);
    void connection?.fitScreen(this.#screenSeen, this.#options.others());
  }

  async #findWay(): Promise<void> {
    const { connection, onWay } = this.#options;
    const pc = connection()?.pc;
    const way = pc && (await wayOf(pc));
    if (way !== undefined && pc === connection()?.pc) onWay(way);
  }
}
