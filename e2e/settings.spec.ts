/** The settings: reached by the keyboard from everywhere, and what is set in them holds. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { ChromiumPerson } from './chromium-person.ts';
import { expect, test } from './test.ts';
import { giveVoice } from './voice.ts';

const settingsOf = ({ page }: ChromiumPerson) => page.getByRole('dialog', { name: 'Settings', exact: true });
const sectionOf = (person: ChromiumPerson) => settingsOf(person).getByRole('tabpanel');

/** Opens the settings at the top of the page, at this section. */
async function openSection(person: ChromiumPerson, section: string): Promise<void> {
  await person.button('Settings').click();
  await settingsOf(person).getByRole('tab', { name: section, exact: true }).click();
}

/** Goes through all sections and out again by the keyboard, once the focus is on a button that opens the settings. */
async function walkThrough(person: ChromiumPerson, sections: readonly string[]): Promise<void> {
  const { page } = person;
  await page.keyboard.press('Enter');
  await expect(settingsOf(person).getByRole('tab')).toHaveText(sections as string[]);
  await person.keyTo('tab', sections[0]!);
  for (const section of sections.slice(1)) {
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('tab', { name: section, exact: true })).toBeFocused();
    await expect(page.getByRole('tabpanel', { name: section, exact: true })).toBeVisible();
  }
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('tab', { name: sections[0]!, exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(settingsOf(person)).toHaveCount(0);
}

test('the settings open from home, lobby and meeting by keyboard alone, and give the focus back', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const ana = await person('Ana');
  await ana.page.goto(server.url);
  await ana.expectScreen('home');
  await expect(ana.button('Settings')).toBeEnabled();
  await ana.keyTo('button', 'Settings');
  await walkThrough(ana, ['General', 'Keys', 'Notices']);
  await expect(ana.button('Settings')).toBeFocused();

  await ana.openLobby(link);
  await ana.keyTo('button', 'Settings');
  await walkThrough(ana, ['Devices', 'Effects', 'General', 'Call', 'Keys', 'Notices']);
  await expect(ana.button('Settings')).toBeFocused();

  await ana.join();
  await ana.keyTo('button', 'Turn off microphone');
  await ana.keyTo('button', 'More', 'ArrowRight');
  await ana.page.keyboard.press('Enter');
  await ana.keyTo('button', 'Settings');
  await walkThrough(ana, ['Devices', 'Effects', 'General', 'Call', 'Keys', 'Notices']);
  await expect(ana.button('More')).toBeFocused();
  await ana.page.keyboard.press('Control+Shift+?');
  await expect(ana.page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
});

for (const colorScheme of ['dark', 'light'] as const) {
  test(`every section can be used by everybody, also at 320 pixels, ${colorScheme}`, async ({ server, person }) => {
    const { link } = await server.createRoom();
    const ana = await person('Ana', { colorScheme, viewport: { width: 320, height: 568 } });
    await ana.openLobby(link);
    await ana.button('Settings').click();
    for (const section of ['Devices', 'Effects', 'General', 'Call', 'Keys', 'Notices']) {
      await settingsOf(ana).getByRole('tab', { name: section, exact: true }).click();
      const { violations } = await new AxeBuilder({ page: ana.page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
      expect(violations.map(({ id, nodes }) => ({ section, id, nodes: nodes.map(({ html }) => html) }))).toEqual([]);
      expect(await settingsOf(ana).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    }
  });
}

const LIGHT = 'rgb(248, 250, 252)';
const DARK = 'rgb(17, 24, 39)';

declare global {
  interface Window {
    backgrounds?: string[];
    soundsPlayed?: { readonly sound: string; readonly sink: string; readonly at: number }[];
  }
}

/** The colors that the page has behind everything, frame by frame, from its first one on. */
async function watchBackground(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    window.backgrounds = seen;
    const look = () => {
      const color = getComputedStyle(document.documentElement).backgroundColor;
      if (color !== seen.at(-1)) seen.push(color);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

const backgrounds = ({ page }: ChromiumPerson) => page.evaluate(() => window.backgrounds);

test('the theme that is chosen is there at the first frame of every later page, and a meeting stays dark', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const ana = await person('Ana', { colorScheme: 'dark' });
  await watchBackground(ana.page);
  await ana.page.goto(server.url);
  await openSection(ana, 'General');
  await expect.poll(() => backgrounds(ana)).toEqual([DARK]);
  await sectionOf(ana).getByRole('combobox', { name: 'Theme' }).selectOption('Light');
  await expect.poll(() => backgrounds(ana)).toEqual([DARK, LIGHT]);
  await ana.page.reload();
  await expect(ana.button('Settings')).toBeEnabled();
  // A page may work before its first frame. What was seen in any frame stays in the list.
  await expect.poll(() => backgrounds(ana)).toEqual([LIGHT]);
  await ana.openLobby(link);
  await expect.poll(() => backgrounds(ana)).toEqual([LIGHT]);
  await ana.join();
  await expect(ana.page.getByRole('main')).toHaveCSS('color', 'rgb(229, 231, 235)');

  await ana.page.emulateMedia({ colorScheme: 'light' });
  await ana.page.goto(server.url);
  await openSection(ana, 'General');
  await sectionOf(ana).getByRole('combobox', { name: 'Theme' }).selectOption('Dark');
  await ana.page.reload();
  await openSection(ana, 'General');
  expect(await backgrounds(ana)).toEqual([DARK]);
  await sectionOf(ana).getByRole('combobox', { name: 'Theme' }).selectOption('Like the system');
  await expect.poll(() => backgrounds(ana)).toEqual([DARK, LIGHT]);
});

/** What is played of our own sounds, and through which speaker. */
async function watchSounds(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const played: NonNullable<Window['soundsPlayed']> = [];
    window.soundsPlayed = played;
    const play = HTMLMediaElement.prototype.play;
    HTMLMediaElement.prototype.play = async function (this: HTMLAudioElement) {
      await play.call(this);
      if (this.src !== '') played.push({ sound: new URL(this.src).pathname, sink: this.sinkId, at: performance.now() });
    };
  });
}

const JOIN = '/sounds/join.wav';
const LEAVE = '/sounds/leave.wav';
const heard = ({ page }: ChromiumPerson) => page.evaluate(() => window.soundsPlayed?.map(({ sound }) => sound));

/** Until the last sound is so long ago that there may be another. */
async function silenceOf({ page }: ChromiumPerson): Promise<void> {
  await page.waitForFunction(() => performance.now() - (window.soundsPlayed?.at(-1)?.at ?? 0) > 2_200);
}

test('who comes and goes is heard, through the chosen speaker, one sound at a time, until that is switched off', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const [ana, ben, chloe] = [await person('Ana'), await person('Ben'), await person('Chloe')];
  for (const one of [ana, ben]) await watchSounds(one.page);
  await ana.enter(link);
  await ana.button('More').click();
  await ana.button('Settings').click();
  const speakers = sectionOf(ana).getByRole('combobox', { name: 'Speaker' });
  // Until the browser has told which there are, the list has no more than the default.
  await expect(speakers).toBeEnabled();
  const speaker = await speakers.locator('option').last().getAttribute('value');
  await speakers.selectOption(speaker!);
  await ana.page.keyboard.press('Escape');

  await ben.enter(link);
  await expect(ben.tile(ana)).toBeVisible();
  await expect.poll(() => heard(ana)).toEqual([JOIN]);
  expect(speaker).not.toBe('');
  expect(await ana.page.evaluate(() => window.soundsPlayed?.[0]?.sink)).toBe(speaker);

  await silenceOf(ana);
  await ben.button('Leave').click();
  await expect.poll(() => heard(ana)).toEqual([JOIN, LEAVE]);
  // Neither that Ana was there already, nor that he left himself.
  expect(await heard(ben)).toEqual([]);

  await silenceOf(ana);
  for (const one of [ben, chloe]) await one.openLobby(link);
  // Both must be able to join before one does: a lobby that is still loading would come two seconds later, and be heard.
  for (const one of [ben, chloe]) await expect(one.button('Join now')).toBeEnabled();
  await Promise.all([ben.join(), chloe.join()]);
  for (const one of [ben, chloe]) await expect(ana.tile(one)).toBeVisible();
  await expect.poll(() => heard(ana)).toEqual([JOIN, LEAVE, JOIN]);

  await silenceOf(ana);
  await ana.button('More').click();
  await ana.button('Settings').click();
  await settingsOf(ana).getByRole('tab', { name: 'General' }).click();
  await sectionOf(ana).getByRole('checkbox', { name: 'Play a sound when somebody joins or leaves' }).uncheck();
  await ana.page.keyboard.press('Escape');
  await chloe.button('Leave').click();
  await expect(ana.tile(chloe)).toHaveCount(0);
  await ben.button('Leave').click();
  await expect(ana.tile(ben)).toHaveCount(0);
  expect(await heard(ana)).toEqual([JOIN, LEAVE, JOIN]);
});

test('a hint that was put away for good is shown again for who asks for it', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const ana = await person('Ana');
  await giveVoice(ana.page);
  await ana.enter(link);
  // A microphone that is turned off while it is being opened is never opened, and does not hear that she speaks.
  await ana.expectTileSays(ana, 'speaking');
  await ana.button('Turn off microphone').click();
  const hint = ana.page.getByRole('alert').filter({ hasText: 'You are muted' });
  await ana.button('Do not show again').click();
  await expect(hint).toHaveCount(0);
  await ana.button('More').click();
  await ana.button('Settings').click();
  await settingsOf(ana).getByRole('tab', { name: 'Notices' }).click();
  await ana.button('Show again').click();
  await expect(sectionOf(ana)).toHaveText('No hint is put away.');
  await expect(sectionOf(ana).getByText('No hint is put away.')).toBeFocused();
  await ana.page.keyboard.press('Escape');
  await expect(hint).toBeVisible();
});
