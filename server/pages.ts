/** Next.js as the server's pages. */
import { createServer, type Server } from 'node:http';
import next from 'next';
import { log } from './log.ts';
import type { Pages } from './server.ts';

/**
 * Prepares Next and resolves with its request handler.
 *
 * @param http where Next may add its own listener for upgrades, in development only: its sockets reload pages
 */
export async function nextPages(dir: string, dev: boolean, http: Server): Promise<Pages> {
  // In production Next's upgrade path is never wanted, and it has been a way in (CVE-2026-44578): it listens to a server without a port.
  const app = next({ dev, dir, httpServer: dev ? http : createServer() });
  const handle = app.getRequestHandler();
  await app.prepare();
  return (request, response) => {
    handle(request, response).catch((error: unknown) => {
      log.error({ err: error }, 'a page failed');
      response.destroy();
    });
  };
}
