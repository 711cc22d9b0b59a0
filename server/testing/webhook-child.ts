/** A server in a process of its own, with SQLite and a receiver of webhooks, to be killed. Arguments: directory, the receiver's URL. */
import path from 'node:path';
import { openSqlite } from '../persistence/open-sqlite.ts';
import { startSignalingForTest } from './signaling-server.ts';
import { SECRET } from './webhook-receiver.ts';

const [directory = '', receiver = ''] = process.argv.slice(2);
const storage = await openSqlite(directory, path.resolve('prisma/migrations/sqlite'));
const server = await startSignalingForTest({ storage, webhooks: { urls: [receiver], secret: SECRET, allowPrivate: true } });
process.send?.(server.url);
