/** Our signaling server as it is, without pages, without a disk and without rate limits: a process of its own to be measured. */
import { startSignalingForTest } from '../../server/testing/signaling-server.ts';
import { report } from './usage.ts';

const { url } = await startSignalingForTest({ unlimited: true });
report(url);
