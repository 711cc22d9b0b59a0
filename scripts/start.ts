/** `npm start`: builds what is missing or out of date, then becomes the server. */
import { pathToFileURL } from 'node:url';
import { build, serverFile } from './build-parts.ts';

build('outdated');
Object.assign(process.env, { NODE_ENV: 'production' });
await import(pathToFileURL(serverFile).href);
