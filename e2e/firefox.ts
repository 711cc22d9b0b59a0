/** A person in Firefox. Playwright's own channel for it needs a build of its own; Puppeteer drives the one that people have. */
import { type Browser, launch } from 'puppeteer-core';
import { find } from '../scripts/arrange/find.ts';
import { FIREFOX } from '../scripts/arrange/program.ts';
import { Person } from './person.ts';
import { installPeerWatch } from './watch-peers.ts';

/** Fake devices that say yes, sound without a click, and no talk with anybody but our own server. */
const PREFERENCES = {
  'media.navigator.streams.fake': true,
  'media.navigator.permission.disabled': true,
  'media.autoplay.default': 0,
  'media.peerconnection.ice.obfuscate_host_addresses': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

export function launchFirefox(): Promise<Browser> {
  const executablePath = find(FIREFOX);
  if (executablePath === undefined) throw new Error('There is no Firefox on this machine.');
  return launch({ browser: 'firefox', executablePath, headless: true, extraPrefsFirefox: PREFERENCES });
}

/** A new person in a context of their own. */
export async function firefoxPerson(browser: Browser, name: string): Promise<Person> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 720 });
  await page.evaluateOnNewDocument(installPeerWatch);
  const named = (role: string, label: string) => page.locator(`::-p-aria([name="${label}"][role="${role}"])`);
  return new Person(name, {
    goto: async (url) => {
      await page.goto(url);
    },
    read: (inPage, argument) => page.evaluate(inPage as (argument: unknown) => never, argument),
    fill: (label, text) => named('textbox', label).fill(text),
    click: (label) => named('button', label).click(),
  });
}
