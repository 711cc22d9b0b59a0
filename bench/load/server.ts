/** Our signaling server with every limit that it has in production, behind one proxy that tells its clients apart; no pages and no disk. */
import { memoryStorage } from '../../server/persistence/storage.ts';
import { startSignalingForTest } from '../../server/testing/signaling-server.ts';
import { report } from '../relay/usage.ts';

const storage = memoryStorage();
// A database would hold the visits, and not the server.
const forget = (): Promise<void> => Promise.resolve();
Object.assign(storage.rooms, { beginVisit: forget, keepSeat: forget, endVisit: forget });
const { url } = await startSignalingForTest({ storage, trustedHops: 1, socketsPerAddress: 200, roomsAMinute: undefined, onSignal: undefined });
report(url);
