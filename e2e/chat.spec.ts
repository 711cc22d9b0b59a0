/** The chat: from browser to browser, in one order, also for those who come late; and never anything but text. */
import { AxeBuilder } from '@axe-core/playwright';
import type { ChromiumPerson } from './chromium-person.ts';
import { startServer } from './server.ts';
import { expect, test } from './test.ts';

const messages = ({ page }: ChromiumPerson) => page.getByRole('log', { name: 'Messages' });
const texts = (person: ChromiumPerson) => messages(person).locator('li > p[dir="auto"]').allTextContents();
const field = ({ page }: ChromiumPerson, name = 'Message everyone') => page.getByRole('textbox', { name, exact: true });

async function write(person: ChromiumPerson, text: string): Promise<void> {
  await field(person).fill(text);
  await field(person).press('Enter');
  await expect(field(person)).toHaveValue('');
}

/** Everyone in one meeting, with the chat open. */
async function chatting(link: string, people: readonly ChromiumPerson[]): Promise<void> {
  for (const person of people) {
    await person.enter(link);
    await person.button('Chat').click();
  }
  for (const person of people) for (const other of people) if (other !== person) await person.expectSees(other);
}

test('who comes late reads everything in the order of all, also what somebody wrote who has left', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const [ana, ben, chloe] = [await person('Ana'), await person('Ben'), await person('Chloe')];
  await chatting(link, [ana, ben]);
  await write(ana, 'first');
  await expect(messages(ben)).toContainText('first');
  await write(ben, 'second');
  await expect(messages(ana)).toContainText('second');
  await write(ana, 'third');
  await expect(messages(ben)).toContainText('third');
  await ana.button('Leave').click();
  await expect(ben.tiles()).toHaveCount(1);
  await chatting(link, [chloe]);
  await write(ben, 'fourth');
  for (const one of [ben, chloe]) await expect.poll(() => texts(one)).toEqual(['first', 'second', 'third', 'fourth']);
  await expect(messages(chloe).getByRole('listitem').first()).toContainText('Ana');
});

test('a message to one person is read by that person alone', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const [ana, ben, chloe] = [await person('Ana'), await person('Ben'), await person('Chloe')];
  await chatting(link, [ana, ben, chloe]);
  await ana.page.getByRole('combobox', { name: 'To' }).selectOption('Ben');
  await field(ana, 'Message Ben').fill('for you alone');
  await ana.button('Send').click();
  await expect(messages(ben)).toContainText('only to you');
  await expect(messages(ana)).toContainText('only to Ben');
  await ana.page.getByRole('combobox', { name: 'To' }).selectOption('Everyone');
  await write(ana, 'for all');
  await expect.poll(() => texts(chloe)).toEqual(['for all']);
  await expect.poll(() => texts(ben)).toEqual(['for you alone', 'for all']);
});

test('what came while the chat was closed is counted and told, and the draft is kept', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const [ana, ben] = [await person('Ana'), await person('Ben')];
  await chatting(link, [ana, ben]);
  await field(ana).fill('half a thought');
  await ana.page.keyboard.press('Control+Shift+M');
  await expect(messages(ana)).toBeVisible();
  await field(ana).press('Escape');
  await expect(messages(ana)).toHaveCount(0);
  await expect(ana.button('Chat')).toBeFocused();
  await write(ben, 'are you there?');
  await expect(ana.button('Chat')).toHaveAccessibleDescription('1 unread message');
  await expect(ana.page.locator('[aria-live="polite"]')).toHaveText('Message from Ben: are you there?');
  await ana.page.keyboard.press('Control+Shift+M');
  await expect(field(ana)).toHaveValue('half a thought');
  await expect(ana.button('Chat')).toHaveAccessibleDescription('');
});

test('the chat goes on without the server', async ({ person }) => {
  const server = await startServer();
  const { link } = await server.createRoom();
  const [ana, ben] = [await person('Ana'), await person('Ben')];
  await ana.enter(link);
  await ben.enter(link);
  await ana.expectSees(ben);
  await server.stop('SIGKILL');
  await expect(ana.connection()).toContainText('Reconnecting to the meeting server');
  for (const one of [ana, ben]) await one.button('Chat').click();
  await write(ana, 'still here?');
  await expect(messages(ben)).toContainText('still here?');
  await server.dispose();
});

test('markup, directions of writing and very long words are text, and change nothing around them', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const [ana, ben] = [await person('Ana'), await person('Ben')];
  await chatting(link, [ana, ben]);
  const nasty = ['<img src=x onerror="document.title=1"> <script>document.title=1</script>', '\u202eevil\u2066', 'x'.repeat(4_000), 'שלום https://example.org/a(b).'];
  const title = await ben.page.title();
  for (const text of nasty) await write(ana, text);
  await expect.poll(() => texts(ben)).toEqual(nasty);
  await expect(messages(ben).getByRole('link')).toHaveAttribute('href', 'https://example.org/a(b)');
  await expect(messages(ben).getByRole('link')).toHaveAttribute('rel', /noopener noreferrer/);
  expect(await ben.page.title()).toBe(title);
  expect(await messages(ben).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  expect((await new AxeBuilder({ page: ben.page }).analyze()).violations).toEqual([]);

  await field(ana).fill('x'.repeat(100_000));
  await expect(ana.page.getByRole('alert').filter({ hasText: 'Too long' })).toHaveText('Too long by 96,000 characters. 4,000 fit into one message.');
  await expect(ana.button('Send')).toBeDisabled();
});
