/** A Chromium on a machine of the laboratory, as the browser tests start it, with small windows. */
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { find } from '../../scripts/arrange/find.ts';
import { CHROMIUM } from '../../scripts/arrange/program.ts';
import { chromiumFlags } from '../chromium-flags.ts';
import { ChromiumPerson } from '../chromium-person.ts';
import { keepEveryBeep } from '../voice.ts';
import { watchPeers } from '../watch-peers.ts';
import { installFrameClock } from './frame-clock.ts';
import type { Namespace } from './namespace.ts';

/** A frame is at most so late as the camera makes it. */
export const FRAME_RATE = 10;
const SMALL_WINDOW = { width: 640, height: 400 };

/**
 * @param folder for what belongs to this run
 * @param origin where the product is: an address without a name and so without a certificate, which has to pass for secure
 * @param flags for its fake devices
 */
export async function launchOn(machine: Namespace, folder: string, origin: string, flags = chromiumFlags(1, FRAME_RATE)): Promise<Browser> {
  // Playwright starts a program, not a command; its pipes reach into the namespace.
  const wrapper = join(folder, `chromium-on-${machine.name}`);
  writeFileSync(wrapper, `#!/bin/sh\nexec ${machine.inside.join(' ')} ${find(CHROMIUM) ?? 'chromium'} "$@"\n`);
  chmodSync(wrapper, 0o755);
  return chromium.launch({
    executablePath: wrapper,
    // What ends us ends the browser too: it is in our process namespace.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [...flags, `--unsafely-treat-insecure-origin-as-secure=${origin}`, '--ignore-certificate-errors'],
  });
}

/** A new person in this browser, with storage of their own. */
export async function personIn(browser: Browser, name: string, viewport = SMALL_WINDOW): Promise<ChromiumPerson> {
  const context = await browser.newContext({ permissions: ['camera', 'microphone'], viewport, locale: 'en-US' });
  // tsx marks functions with a helper of this name, also those that are sent to the page.
  await context.addInitScript('globalThis.__name = (value) => value');
  await watchPeers(context);
  await keepEveryBeep(context);
  await context.addInitScript(installFrameClock);
  return new ChromiumPerson(name, await context.newPage());
}
