/** The product speaks the language of the browser, or the one that a person chose, and says so to the page. */
import { expect, test } from './test.ts';

const LOBBIES = [
  { locale: 'de-AT', lang: 'de', dir: 'ltr', join: 'Jetzt teilnehmen' },
  { locale: 'ja-JP', lang: 'ja', dir: 'ltr' },
  { locale: 'ar-EG', lang: 'ar', dir: 'rtl' },
  { locale: 'tlh', lang: 'en', dir: 'ltr', join: 'Join now' },
] as const;

for (const { locale, lang, dir, ...words } of LOBBIES) {
  test(`a browser that asks for ${locale} is answered in ${lang}`, async ({ server, person }) => {
    const { link } = await server.createRoom();
    const { page } = await person('Ana', { locale });
    await page.goto(link);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.locator('html')).toHaveAttribute('dir', dir);
    const join = page.locator('form button[type=submit]');
    if ('join' in words) await expect(join).toHaveText(words.join);
    else await expect(join).not.toHaveText('Join now');
    // The link is the same for everyone.
    expect(page.url()).toBe(link);

    await page.locator('input[name=name]').fill('Ana');
    await join.click();
    await expect(page.locator('main')).toHaveAttribute('data-state', 'meeting');
    await expect(page.getByRole('toolbar')).toHaveCount(1);
  });
}

test('another language is spoken at once, in the middle of a meeting, and after a reload', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const ana = await person('Ana');
  await ana.enter(link);
  const { page } = ana;
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('tab', { name: 'General' }).click();
  await page.getByRole('combobox', { name: 'Language' }).selectOption('ar');

  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('dialog', { name: 'Settings' })).toHaveCount(0);
  await expect(page.locator('main')).toHaveAttribute('data-state', 'meeting');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page.locator('main')).toHaveAttribute('data-state', 'meeting');
});
