/** How much memory a seated participant costs the server, against a bare WebSocket with nothing behind it. */
import { type Measured, startMeasured } from './relay/child.ts';
import { openSockets, takeSeats } from './relay/seats.ts';
import type { Row } from './table.ts';

/** The first ones pay for what is made once. */
const WARM_UP = 80;
const COUNTED = 400;

export async function measureMemory(): Promise<readonly Row[]> {
  const product = await startMeasured('product-server');
  const seats = await takeSeats(product.url, WARM_UP);
  const measured = await growth(product, async () => void seats.push(...(await takeSeats(product.url, COUNTED))));
  for (const { client } of seats) client.disconnect();
  await product.stop();

  const bare = await startMeasured('bare-server');
  const sockets = await openSockets(bare.url, WARM_UP);
  const referenceValue = await growth(bare, async () => void sockets.push(...(await openSockets(bare.url, COUNTED))));
  for (const socket of sockets) socket.terminate();
  await bare.stop();
  return [{ figure: 'server memory a seated participant', unit: 'kB', measured, reference: 'bare ws socket', referenceValue }];
}

/** Growth of what is held, for each one counted, in kB. */
async function growth(server: Measured, take: () => Promise<void>): Promise<number> {
  const before = await server.usage();
  await take();
  const after = await server.usage();
  return (after.memory - before.memory) / COUNTED / 1_000;
}
