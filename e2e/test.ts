/** Playwright's `test` with what our specs speak of: a running server, and people who open browsers. */
import { test as base, type BrowserContextOptions } from '@playwright/test';
import { ChromiumPerson } from './chromium-person.ts';
import type { Crowd } from './crowd.ts';
import { type Server, type ServerEnv, startServer } from './server.ts';
import { keepEveryBeep } from './voice.ts';
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
  /** People without browsers, for the others to meet. */
  crowd: Crowd;
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
      await keepEveryBeep(context);
      return new ChromiumPerson(name, await context.newPage());
    });
    for (const context of contexts) await context.close();
  },

  // Playwright finds out by this pattern what a fixture needs.
  // oxlint-disable-next-line no-empty-pattern
  crowd: async ({}, provide) => {
    // Fetched by those who want it: it loads Node's WebRTC.
    const { Crowd } = await import('./crowd.ts');
    const crowd = new Crowd();
    await provide(crowd);
    await crowd.leave();
  },
});

export { expect } from '@playwright/test';
