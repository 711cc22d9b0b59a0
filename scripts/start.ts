/** `npm start`: builds what is missing or out of date, then becomes the server. */
import { pathToFileURL } from 'node:url';
import { build, serverFile } from './build-parts.ts';

build('outdated');
Object.assign(process.env, { NODE_ENV: 'production' });
await import(pathToFileURL(serverFile).href);

// npm passes a signal on to a shell, and most shells do not pass it on to us: they die, and we would live on unnoticed.
const parent = process.ppid;
const watch = setInterval(() => {
  if (process.ppid === parent) return;
  // Once: a second signal would end us in the middle of our leave.
  clearInterval(watch);
  process.kill(process.pid, 'SIGTERM');
}, 500).unref();
