/** What only tunes a connection: how good a camera picture it sends, and the knowledge of its way. It can wait; a first frame cannot. */
import type { CameraLimit } from './camera-limit.ts';
import type { Connection } from './connection.ts';
import { isRelayed } from './selected-pair.ts';

/** So long, in milliseconds: reading and setting parameters stops the page for as long as it takes to show a first frame. */
const SETTLE = 300;

export interface TuningOptions {
  readonly connection: () => Connection | undefined;
  /** The way of the connection is known, or known anew. */
  readonly onWay: (relayed: boolean) => void;
}

export class Tuning {
  readonly #options: TuningOptions;
  #limit: CameraLimit | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: TuningOptions) {
    this.#options = options;
  }

  /** Sends the camera no better than this. */
  setCameraLimit(limit: CameraLimit): void {
    if (limit === this.#limit) return;
    this.#limit = limit;
    this.limitCamera();
  }

  /** There is another track, or another connection, that the limit must be told of. */
  limitCamera(): void {
    if (this.#limit) void this.#options.connection()?.limitCamera(this.#limit);
  }

  /** The connection has just come up, or goes another way. */
  settle(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      void this.#findWay();
      this.limitCamera();
    }, SETTLE);
  }

  close(): void {
    clearTimeout(this.#timer);
  }

  async #findWay(): Promise<void> {
    const { connection, onWay } = this.#options;
    const pc = connection()?.pc;
    const relayed = pc && (await isRelayed(pc));
    if (relayed !== undefined && pc === connection()?.pc) onWay(relayed);
  }
}
