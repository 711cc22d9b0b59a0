/** A server in a process of its own that stops at a signal. Argument: how long it drains, in seconds. Its storage says when it is closed. */
import { memoryStorage } from '../persistence/storage.ts';
import { stopOnSignal } from '../stop-on-signal.ts';
import { startSignalingForTest } from './signaling-server.ts';

const [drainSeconds = '0', hangs] = process.argv.slice(2);
const close = async (): Promise<void> => {
  if (hangs !== undefined) await new Promise<never>(() => undefined);
  process.stdout.write('storage closed');
};
const server = await startSignalingForTest({ storage: { ...memoryStorage(), close } });
stopOnSignal(server, { drainSeconds: Number(drainSeconds), onError: () => process.exit(3) });
const room = await server.rooms.create();
if (!room.ok) throw new Error(room.error);
process.send?.({ url: server.url, roomId: room.value.id });
