/** Our signaling server as it is, without pages, without a disk and without rate limits: a process of its own to be measured. */
import { startSignalingForTest } from '../../server/testing/signaling-server.ts';
import { report } from './usage.ts';

// What tests count of each signal is none of what the product does.
const { url } = await startSignalingForTest({ unlimited: true, onSignal: undefined });
report(url);
