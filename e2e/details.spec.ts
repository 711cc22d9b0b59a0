/** The connection details: how one pair is connected and came to be, and for a host who is connected to whom. */
import { AxeBuilder } from '@axe-core/playwright';
import type { ChromiumPerson } from './chromium-person.ts';
import { expect, test } from './test.ts';

const CLIPBOARD = { permissions: ['camera', 'microphone', 'clipboard-read', 'clipboard-write'] };

async function openDetails(person: ChromiumPerson) {
  await person.button('More').click();
  await person.button('Connection details').click();
  return person.page.getByRole('dialog', { name: 'Connection details' });
}

test('the details of a connection say its way, what goes over it, and how it came about', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const [ana, ben] = [await person('Ana', CLIPBOARD), await person('Ben')];
  await ana.enter(link);
  await ben.enter(link);
  await ana.expectSeesAndHears([ben]);
  const details = await openDetails(ana);
  await expect(details.getByRole('combobox', { name: 'Connection to' })).toHaveValue(/^p_/);
  await expect(details).toContainText('Direct, over UDP');
  const pairs = details.getByRole('region', { name: 'Candidate pairs, by priority' });
  await expect(pairs.getByRole('row').filter({ hasText: 'in use' })).toHaveCount(1);
  await expect(pairs).toContainText('type 126');
  const media = details.getByRole('region', { name: 'Pictures and sound' });
  await expect(media.getByRole('row', { name: /^Camera, received VP8 [1-9]\d* kbit/ })).toBeVisible();
  const story = details.getByRole('region', { name: 'How it connected' }).getByRole('listitem');
  for (const words of ['An offer came.', 'We sent an answer.', 'ICE: connected.', 'The data channel is open.', 'Their camera arrives.']) {
    await expect(story.filter({ hasText: words })).not.toHaveCount(0);
  }

  await details.getByRole('button', { name: 'Copy as JSON' }).click();
  await expect(details.getByText('Copied')).toBeVisible();
  const copied: unknown = JSON.parse(await ana.page.evaluate(() => navigator.clipboard.readText()));
  expect(copied).toMatchObject({ details: { dtls: 'connected' }, stories: [expect.arrayContaining([expect.objectContaining({ what: 'media', source: 'camera' })])] });
  await details.getByRole('button', { name: 'Copy as Mermaid diagram' }).click();
  await expect.poll(() => ana.page.evaluate(() => navigator.clipboard.readText())).toMatch(/^sequenceDiagram\n.*them->>us: \d+ ms: An offer came\./s);
  expect((await new AxeBuilder({ page: ana.page }).include('dialog').analyze()).violations).toEqual([]);
});

test('an ICE restart is in the story', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const [ana, ben] = [await person('Ana'), await person('Ben')];
  await ana.enter(link);
  await ben.enter(link);
  await ana.expectSees(ben);
  await ben.page.evaluate(() => window.dispatchEvent(new Event('online')));
  const details = await openDetails(ana);
  await expect(details.getByRole('listitem').filter({ hasText: 'An offer came.' })).toHaveCount(2);
});

test('a host sees who is connected to whom, and a guest does not', async ({ server, person }) => {
  const [ana, ben, chloe] = [await person('Ana'), await person('Ben'), await person('Chloe')];
  await ana.page.goto(server.url);
  await ana.button('New meeting').click();
  await ana.tab.fill('Your name', 'Ana');
  const link = ana.page.url();
  await ana.join();
  await ben.enter(link);
  await chloe.enter(link);
  await chloe.expectSees(ben);
  const matrix = (await openDetails(ana)).getByRole('region', { name: 'Who is connected to whom' });
  await expect(matrix.getByRole('row', { name: /^Ben/ })).toHaveText('BenDirect–Direct');
  await expect(matrix.getByRole('row', { name: /^Chloe/ })).toHaveText('ChloeDirectDirect–');
  const guest = await openDetails(ben);
  await expect(guest.getByRole('region', { name: 'Candidate pairs, by priority' })).toBeVisible();
  await expect(guest.getByRole('region', { name: 'Who is connected to whom' })).toHaveCount(0);
});
