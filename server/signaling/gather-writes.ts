/**
 * Frames that are written to one connection in the same moment leave together: a call of the operating system costs more than all that
 * we do with a small message.
 */
import type { Duplex } from 'node:stream';

/** So much of what was written may wait for the other end and count as gone, in bytes; more of it has to be taken first. */
const MOST_WAITING = 16_384;

type Done = (error?: Error | null) => void;

/**
 * From now on what is written while one piece of news is dealt with goes out together after it, in the order in which it was written.
 * Whoever wants to know when a frame was written hears it at once, as long as the other end keeps up: they would wait with the next one.
 */
export function gatherWrites(connection: Duplex): void {
  const write = connection.write.bind(connection) as (...args: unknown[]) => boolean;
  const end = connection.end.bind(connection) as (...args: unknown[]) => Duplex;
  let waiting: Buffer[] = [];
  let bytes = 0;
  const release = (): void => {
    if (bytes === 0) return;
    const together = waiting.length === 1 ? waiting[0] : Buffer.concat(waiting, bytes);
    waiting = [];
    bytes = 0;
    if (!connection.destroyed) write(together);
  };
  connection.write = (...args: unknown[]): boolean => {
    const [chunk, second] = args;
    const data = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    // What comes with an encoding is none of the frames.
    if (!Buffer.isBuffer(data) || typeof second === 'string' || connection.writableLength + bytes > MOST_WAITING) {
      release();
      return write(...args);
    }
    // And not after all else that came in: who waits for it would wait for everybody.
    if (bytes === 0) process.nextTick(release);
    waiting.push(data);
    bytes += data.length;
    const done = args.at(-1);
    if (typeof done === 'function') (done as Done)();
    return true;
  };
  connection.end = (...args: unknown[]): Duplex => {
    release();
    return end(...args);
  };
}
