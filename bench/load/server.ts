/** Our signaling server with every limit that it has in production, behind one proxy that tells its clients apart; no pages and no disk. */
import { startSignalingForTest } from '../../server/testing/signaling-server.ts';
import { report } from '../relay/usage.ts';

const { url } = await startSignalingForTest({ trustedHops: 1, socketsPerAddress: 200, roomsAMinute: undefined, onSignal: undefined });
report(url);
