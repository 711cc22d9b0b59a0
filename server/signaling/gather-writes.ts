/**
 * Frames that are written to one connection in the same moment leave together: a call of the operating system costs more than all that
 * we do with a small message.
 */
import type { Duplex } from 'node:stream';

/** So much of what was written may wait in our own memory and count as gone, in bytes; then the other end has to take it first. */
const MOST_WAITING = 16_384;

type Done = (error?: Error | null) => void;

/**
 * From now on what is written in one turn of the event loop goes out together at its end, in the order in which it was written. Whoever
 * wants to know when a frame was written hears it at once, as long as the other end keeps up: they would wait with the next one.
 */
export function gatherWrites(connection: Duplex): void {
  const write = connection.write.bind(connection) as (...args: unknown[]) => boolean;
  let gathering = false;
  const release = (): void => {
    gathering = false;
    connection.uncork();
  };
  connection.write = (...args: unknown[]): boolean => {
    if (connection.writableLength > MOST_WAITING) {
      if (gathering) release();
      return write(...args);
    }
    if (!gathering) {
      gathering = true;
      connection.cork();
      setImmediate(release);
    }
    const done = args.at(-1);
    if (typeof done !== 'function') return write(...args);
    const more = write(...args.slice(0, -1));
    (done as Done)();
    return more;
  };
}
