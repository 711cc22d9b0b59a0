/** Ends many connections, and not all in the same moment: whoever is let go comes back at once, to another server or to the next one. */
import type { Clock } from '#server/rooms/clock';

/** So many connections end in a step of so many milliseconds: 1,000 a second ... */
const A_STEP = 50;
const STEP = 50;
/** ... and more of them where there are more than fit into this time. */
const LONGEST = 8_000;

/** Resolves when all are closed: at once for a few, after 8 s at the latest. Neighbours in the list, who often share a room, go at different times. */
export async function closeGradually(connections: readonly { close(): void }[], clock: Clock): Promise<void> {
  const steps = Math.min(Math.ceil(connections.length / A_STEP), LONGEST / STEP);
  for (let step = 0; step < steps; step += 1) {
    if (step > 0) await new Promise<void>((resolve) => clock.after(STEP, resolve));
    for (let index = step; index < connections.length; index += steps) connections[index]?.close();
  }
}
