/** What tunes a connection: how good a camera picture it sends, pictures to begin with after a pause, and the knowledge of its way. */
import type { CameraLimit } from './camera-limit.ts';
import type { Connection } from './connection.ts';
import { isRelayed } from './selected-pair.ts';

/** Waits so long, in milliseconds: reading and setting parameters stops the page for as long as it takes to show a first frame. */
const SETTLE = 300;

/** The first key frame may be lost, in the rush of a line that has just come back; in milliseconds. */
const AGAIN_AFTER = 1_000;
/** One that went out so short a time ago is on its way: there is little room on such a line. */
const ON_ITS_WAY = 200;

export interface TuningOptions {
  readonly connection: () => Connection | undefined;
  /** The way of the connection is known, or known anew. */
  readonly onWay: (relayed: boolean) => void;
}

export class Tuning {
  readonly #options: TuningOptions;
  #limit: CameraLimit | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #again: ReturnType<typeof setTimeout> | undefined;
  #refreshedAt = Number.NEGATIVE_INFINITY;

  constructor(options: TuningOptions) {
    this.#options = options;
  }

  /** Sends the camera no better than this. */
  setCameraLimit(limit: CameraLimit): void {
    if (limit === this.#limit) return;
    this.#limit = limit;
    this.fitPictures();
  }

  /** There is another track, or another connection, or a screen that shows something else: the encoders are told. */
  fitPictures(): void {
    const connection = this.#options.connection();
    if (this.#limit) void connection?.limitCamera(this.#limit);
    void connection?.fitScreen();
  }

  /** The connection has just come up, or goes another way. */
  settle(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      void this.#findWay();
      this.fitPictures();
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

  async #findWay(): Promise<void> {
    const { connection, onWay } = this.#options;
    const pc = connection()?.pc;
    const relayed = pc && (await isRelayed(pc));
    if (relayed !== undefined && pc === connection()?.pc) onWay(relayed);
  }
}
