/** Binding to a port, and the address to open in a browser. */
import type { Server } from 'node:http';
import { StartupError } from './startup-error.ts';

/** Resolves when the server listens. Rejects with a StartupError where the address cannot be had. */
export function listen(http: Server, port: number, host: string | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) => reject(new StartupError(sentence(error, port, host))));
    http.listen({ port, ...(host === undefined ? {} : { host }) }, resolve);
  });
}

/** A link to this server that works on this machine. */
export function openUrl(http: Server, host: string | undefined): string {
  const bound = http.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  const everywhere = host === undefined || host === '0.0.0.0' || host === '::';
  const name = everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

function sentence(error: NodeJS.ErrnoException, port: number, host: string | undefined): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken by another program. Stop it, or choose another port with PORT.`;
    case 'EACCES':
      return `Port ${port} may not be used by this user. Choose one above 1023 with PORT.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST "${host ?? ''}" is not an address of this machine.`;
    default:
      return `The server cannot listen on port ${port}: ${error.message}.`;
  }
}
