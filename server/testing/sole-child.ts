/** A process that has a database for itself, until it is killed. Argument: its address. */
import { takeDatabase } from '../persistence/sole-server.ts';

await takeDatabase({ url: process.argv[2] ?? '', shared: false, patience: 0, onWait: () => undefined, onLost: () => undefined });
process.send?.('taken');
