/** Playwright's `test` with what our specs speak of: a running server, and people who open browsers. */
import { test as base, type BrowserContextOptions } from '@playwright/test';
import { ChromiumPerson } from './chromium-person.ts';
import { type Server, type ServerEnv, startServer } from './server.ts';
import { watchDevices } from './watch-devices.ts';
import { watchPeers } from './watch-peers.ts';

interface PerWorker {
  /** Settings of the server beyond the defaults; a spec file sets them with `test.use`. */
  serverEnv: ServerEnv;
  server: Server;
}

interface PerTest {
  /** A new person, in a browser context (cookies, storage) of their own. */
  person: (name: string, options?: BrowserContextOptions) => Promise<ChromiumPerson>;
}

export const test = base.extend<PerTest, PerWorker>({
  serverEnv: [{}, { scope: 'worker', option: true }],

  server: [
    async ({ serverEnv }, provide) => {
      const server = await startServer({ env: serverEnv });
      await provide(server);
      await server.dispose();
    },
    { scope: 'worker' },
  ],

  person: async ({ browser }, provide) => {
    const contexts: { close(): Promise<void> }[] = [];
    await provide(async (name, options) => {
      const context = await browser.newContext({ permissions: ['camera', 'microphone'], ...options });
      contexts.push(context);
      await watchPeers(context);
      await watchDevices(context);
      return new ChromiumPerson(name, await context.newPage());
    });
    for (const context of contexts) await context.close();
  },
});

export { expect } from '@playwright/test';
