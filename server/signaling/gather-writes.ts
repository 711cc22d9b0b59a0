/**
 * Frames that are written to one connection in the same moment leave together: a call of the operating system costs more than all that
 * we do with a small message.
 */
import type { Duplex } from 'node:stream';

/** From now on what is written while the same piece of news is dealt with goes out together after it, in the order in which it was written. */
export function gatherWrites(connection: Duplex): void {
  const write = connection.write.bind(connection) as (...args: unknown[]) => boolean;
  let gathering = false;
  const release = (): void => {
    gathering = false;
    connection.uncork();
  };
  connection.write = (...args: unknown[]): boolean => {
    if (!gathering) {
      gathering = true;
      connection.cork();
      // And not after all else that came in: a page that is written to by many would seem to read nothing.
      process.nextTick(release);
    }
    return write(...args);
  };
}
