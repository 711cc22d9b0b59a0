/** The product and a Chromium for the parts that measure real pages: the same as the browser tests use. */
import { type BrowserContext, chromium } from '@playwright/test';
import { ChromiumPerson } from '../e2e/chromium-person.ts';
import { chromiumFlags } from '../e2e/chromium-flags.ts';
import { type Server, type ServerEnv, startServer } from '../e2e/server.ts';
import { arrange } from '../scripts/arrange/arrange.ts';
import { CHROMIUM } from '../scripts/arrange/program.ts';
import { binOf } from '../scripts/bin.ts';
import { runStep } from '../scripts/step.ts';

export interface Stage {
  readonly server: Server;
  /** A browser context of its own; `equip` may see to it before it has a page. */
  person(name: string, equip?: (context: BrowserContext) => Promise<void>): Promise<ChromiumPerson>;
}

/** A frame is at most so late as the camera makes it: a slow one would hide what is measured. */
const FRAME_RATE = 15;

interface Equipment {
  /** Settings of the server beyond the defaults. */
  readonly env?: ServerEnv;
  /** How Chromium is started, where not with a small film for a camera. */
  readonly flags?: readonly string[];
}

let chromiumPath: string | undefined;

/** Starts the product (built once a run), opens a browser, and closes both when the work is done. */
export async function onStage<T>(work: (stage: Stage) => Promise<T>, { env, flags = chromiumFlags(1, FRAME_RATE) }: Equipment = {}): Promise<T> {
  const executablePath = (chromiumPath ??= prepare());
  const server = await startServer({ env: { LOG_LEVEL: 'warn', ...env } });
  const browser = await chromium.launch({ executablePath, args: [...flags] });
  try {
    return await work({
      server,
      person: async (name, equip) => {
        const context = await browser.newContext({ permissions: ['camera', 'microphone'], viewport: { width: 1280, height: 720 } });
        // tsx marks functions with a helper of this name, also those that are sent to the page.
        await context.addInitScript('globalThis.__name = (value) => value');
        await equip?.(context);
        return new ChromiumPerson(name, await context.newPage());
      },
    });
  } finally {
    await browser.close();
    await server.dispose();
  }
}

/** Builds the product, and says where the browser is. */
function prepare(): string {
  const path = arrange([CHROMIUM]).env[CHROMIUM.env];
  if (path === undefined || !runStep({ name: 'build', args: [binOf('tsx'), 'scripts/build.ts'] })) {
    throw new Error('There is nothing to measure without a browser and a build.');
  }
  return path;
}
