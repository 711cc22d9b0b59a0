/** Our signaling server as one node of several, or alone where no Redis is named: to be measured. Argument: the address of Redis. */
import { startSignalingForTest } from '../../server/testing/signaling-server.ts';
import { report } from '../relay/usage.ts';

// Each has a storage of its own: rooms that do not cross share nothing in it.
const { url } = await startSignalingForTest({ unlimited: true, onSignal: undefined, redisUrl: process.argv[2] });
report(url);
