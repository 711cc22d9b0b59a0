/** What hosts do inside a meeting, and what it does to the others: in real browsers, by what people see and hear. */
import type { CreateRoom } from '#protocol/rooms-api';
import type { ChatEntry } from '#protocol/chat';
import type { RoomSettings } from '#protocol/room-settings';
import type { ChromiumPerson } from './chromium-person.ts';
import type { Extra } from './crowd.ts';
import { forge, forgedMediaArrives, keepChannels, plays } from './forged-page.ts';
import { openPanel } from './panels.ts';
import { holdLine } from './scenes/server-line.ts';
import type { MadeRoom, Server } from './server.ts';
import { expect, test } from './test.ts';
import { heardPlaying, watchPlaying } from './watch-playing.ts';

const GONE_WITHIN = { timeout: 2_000 };

/** A room whose host is this person's browser. */
async function hostRoom(server: Server, { page }: ChromiumPerson, settings: CreateRoom = {}): Promise<MadeRoom> {
  const room = await server.createRoom({ name: 'Weekly sync', ...settings });
  const [name = '', value = ''] = room.cookie.split('=');
  await page.context().addCookies([{ name, value, url: server.url }]);
  return room;
}

/** Asks to be let in, from the link. */
async function knock(guest: ChromiumPerson, link: string): Promise<void> {
  await guest.openLobby(link);
  await guest.page.locator('form button[type="submit"]').click();
}

const card = ({ page }: ChromiumPerson) => page.getByRole('region', { name: 'Waiting', exact: true });
const told = ({ page }: ChromiumPerson, words: string) => expect(page.getByRole('alert').filter({ hasText: words }).first()).toBeVisible();
const item = ({ page }: ChromiumPerson, { name }: { readonly name: string }) => page.getByRole('complementary', { name: 'People' }).getByRole('listitem').filter({ hasText: name });

/** Puts this notice away: another one may stand beside it. */
const dismiss = ({ page }: ChromiumPerson, words: string) =>
  page.getByRole('alert').filter({ hasText: words }).locator('..').getByRole('button', { name: 'Dismiss', exact: true }).click();

/** Chooses this in the menu beside somebody's name. The list of people must be open. */
async function act({ page }: ChromiumPerson, { name }: { readonly name: string }, choice: string): Promise<void> {
  // What stands above the list is fetched by itself, and pushes the list down when it comes: not under the press.
  await expect(page.getByRole('button', { name: 'Mute all', exact: true })).toBeVisible();
  await page.getByRole('button', { name: `Actions for ${name}`, exact: true }).click();
  await page.getByRole('group', { name: `Actions for ${name}`, exact: true }).getByRole('button', { name: choice, exact: true }).click();
}

const names = ({ call }: Extra) => {
  const { phase } = call.getSnapshot();
  return phase.state === 'joined' ? phase.participants.map(({ name }) => name) : [];
};

const mayWrite = ({ call }: Extra) => {
  const { phase } = call.getSnapshot();
  return phase.state === 'joined' && phase.self.may.chat;
};

test('a host hears and sees who knocks, and lets them in from the card', async ({ server, person, crowd }) => {
  const [ana, ben] = [await person('Ana'), await person('Ben')];
  const { link } = await hostRoom(server, ana, { waitingRoom: true });
  await watchPlaying(ana.page);
  await ana.enter(link);
  await knock(ben, link);
  await expect(card(ana)).toContainText('Ben wants to join');
  await expect.poll(() => heardPlaying(ana.page, 'knock')).toHaveLength(1);
  await expect(ana.page.locator('[aria-live="polite"]').filter({ hasText: 'Ben wants to join.' })).toHaveCount(1);
  await expect(ana.tiles()).toHaveCount(1);
  await card(ana).getByRole('button', { name: 'Admit', exact: true }).click();
  await ben.expectScreen('meeting');
  await expect(card(ana)).toHaveCount(0);
  await expect(ana.tiles()).toHaveCount(2);
  // A guest is told nothing of those who wait.
  const [chloe, dan] = [crowd.join(link, 'Chloe'), crowd.join(link, 'Dan')];
  await expect(card(ana)).toContainText('2 people want to join');
  await expect(card(ana).getByRole('listitem')).toHaveCount(2);
  await expect(card(ben)).toHaveCount(0);
  await openPanel(ana, 'People');
  await expect(card(ana)).toHaveCount(1);
  await ana.page.getByRole('textbox', { name: 'Message to those waiting' }).fill('One minute, please');
  await ana.button('Send to those waiting').click();
  await expect(ana.page.getByText('Sent to everyone who waits.')).toBeVisible();
  await ana.button('Admit all').click();
  await Promise.all([chloe, dan]);
  await expect(ana.tiles()).toHaveCount(4);
});

test('who is denied stays outside, and who is blocked cannot even ask', async ({ server, person }) => {
  const [ana, ben, eve] = [await person('Ana'), await person('Ben'), await person('Eve')];
  const { link } = await hostRoom(server, ana, { waitingRoom: true });
  await ana.enter(link);
  await knock(ben, link);
  await card(ana).getByRole('button', { name: 'Deny', exact: true }).click();
  await ben.expectScreen('denied');
  await knock(eve, link);
  await card(ana).getByRole('button', { name: 'Deny and block', exact: true }).click();
  await expect(card(ana)).toHaveCount(0);
  await eve.page.reload();
  await expectShutOut(eve);
});

/** Banned: what the page shows then is not the lobby, and not a meeting. */
async function expectShutOut({ page }: ChromiumPerson): Promise<void> {
  await expect(page.locator('main')).toHaveAttribute('data-state', /^(banned|removed)$/);
}

test('a host mutes one and mutes all, and whoever was muted can speak again', async ({ server, person, crowd }) => {
  const [ana, ben] = [await person('Ana'), await person('Ben')];
  const { link } = await hostRoom(server, ana);
  await ana.enter(link);
  await ben.enter(link);
  const chloe = await crowd.join(link, 'Chloe', true);
  await ana.expectHears(ben);
  await openPanel(ana, 'People');
  await act(ana, ben, 'Mute');
  await told(ben, 'Ana muted you.');
  await ana.expectTileSays(ben, 'microphone off');
  await ben.button('Turn on microphone').click();
  await ana.expectTileSays(ben, 'microphone off', false);
  await ana.button('Mute all').click();
  for (const one of [ben, chloe]) await ana.expectTileSays(one, 'microphone off');
  await expect(ben.button('Turn on microphone')).toBeVisible();
  await expect.poll(() => chloe.call.getSnapshot().media.microphone.state).toBe('off');

  chloe.call.raiseHand(true);
  await ana.expectTileSays(chloe, 'hand raised');
  await ana.button('Lower all hands').click();
  await ana.expectTileSays(chloe, 'hand raised', false);
});

test('what is asked about somebody whose place in the list changes meanwhile can be given up with Escape', async ({ server, person, crowd }) => {
  const ana = await person('Ana');
  const { link } = await hostRoom(server, ana);
  await ana.enter(link);
  await crowd.join(link, 'Ben');
  const chloe = await crowd.join(link, 'Chloe');
  await openPanel(ana, 'People');
  const rows = ana.page.getByRole('complementary', { name: 'People' }).getByRole('listitem');
  chloe.call.raiseHand(true);
  await expect(rows.first()).toContainText('Chloe');
  await act(ana, chloe, 'Remove');
  const dialog = ana.page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  chloe.call.raiseHand(false);
  await ana.expectTileSays(chloe, 'hand raised', false);
  await ana.page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(rows.last()).toContainText('Chloe');
  await expect(ana.button('Actions for Chloe')).toBeFocused();
});

test('a microphone that was taken away is heard by nobody, whatever its page sends, until it is given back', async ({ server, person }) => {
  const [ana, ben] = [await person('Ana'), await person('Ben')];
  await keepChannels(ben.page);
  const { link } = await hostRoom(server, ana);
  await ana.enter(link);
  await ben.enter(link);
  await ana.expectHears(ben);
  await openPanel(ana, 'People');
  await act(ana, ben, 'Do not let Ben turn on the microphone');
  await told(ben, 'Ana does not let you turn on your microphone.');
  const microphone = ben.button('Turn on microphone');
  await expect(microphone).toHaveAttribute('aria-disabled', 'true');
  await expect(microphone).toHaveAccessibleDescription('A host keeps your microphone off in this meeting.');
  await dismiss(ben, 'Ana does not let you turn on your microphone.');
  await microphone.click({ force: true });
  await told(ben, 'A host keeps your microphone off in this meeting.');
  await dismiss(ben, 'A host keeps your microphone off in this meeting.');
  await ben.page.keyboard.press('Control+d');
  await told(ben, 'A host keeps your microphone off in this meeting.');
  await expect(microphone).toBeVisible();

  await forge(ben.page, 'microphone');
  // The sound does come over the connection: it is Ana's engine that does not play it.
  await expect.poll(() => forgedMediaArrives(ana.page, 'microphone')).toBe(true);
  expect(await ana.page.evaluate(plays)).toBe(0);
  await ana.expectTileSays(ben, 'microphone off');

  await act(ana, ben, 'Let Ben turn on the microphone');
  await told(ben, 'Ana lets you turn on your microphone again.');
  await ben.page.reload();
  await ben.expectScreen('meeting');
  await ben.button('Turn on microphone').click();
  await ana.expectHears(ben);
});

test('a screen and the chat that were taken away are shown to nobody, whatever a page sends', async ({ server, person, crowd }) => {
  const [ana, ben] = [await person('Ana'), await person('Ben')];
  await keepChannels(ben.page);
  const { link } = await hostRoom(server, ana);
  await ana.enter(link);
  await ben.enter(link);
  const chloe = await crowd.join(link, 'Chloe');
  await ben.button('Share screen').click();
  await ana.expectSeesScreenOf(ben);
  await openPanel(ana, 'People');
  await act(ana, ben, 'Do not let Ben share a screen');
  await expect(ana.screenOf(ben)).toHaveCount(0, GONE_WITHIN);
  await told(ben, 'Ana does not let you share your screen.');
  await ben.button('Share screen').click({ force: true });
  await told(ben, 'A host does not let you share your screen in this meeting.');
  await forge(ben.page, 'screen');
  await expect.poll(() => forgedMediaArrives(ana.page, 'screen')).toBe(true);
  await expect(ana.screenOf(ben)).toHaveCount(0);

  await act(ana, ben, 'Do not let Ben write in the chat');
  await ben.button('Chat').click();
  await expect(ben.page.getByText('A host does not let you write in the chat of this meeting.')).toBeVisible();
  await expect(ben.page.getByRole('textbox', { name: 'Message everyone' })).toHaveCount(0);

  await crowd.connected();
  expect(chloe.call.write('allowed')).toBe(true);
  await act(ana, chloe, 'Do not let Chloe write in the chat');
  await expect.poll(() => mayWrite(chloe)).toBe(false);
  expect(chloe.call.write('not allowed')).toBe(false);
  await ana.button('Chat').click();
  const log = ana.page.getByRole('log');
  await expect(log.getByText('allowed', { exact: true })).toBeVisible();
  const [entry] = chloe.call.chat.get().entries as [ChatEntry];
  const forged = { kind: 'chat', entries: [{ ...entry, number: 2, clock: entry.clock + 1, text: 'forged' }] };
  // On the same channel, so that it comes after.
  const after = { kind: 'reaction', reaction: '🎉' };
  for (const channel of chloe.channels) if (channel.readyState === 'open') for (const said of [forged, after]) channel.send(JSON.stringify(said));
  await expect(ana.tile(chloe).getByText('🎉')).toBeVisible();
  await expect(log.getByText('forged')).toHaveCount(0);
});

test('who is removed or banned is gone from every screen, and a ban holds in that browser until it is lifted', async ({ server, person, crowd }) => {
  const [ana, ben] = [await person('Ana'), await person('Ben')];
  const { link } = await hostRoom(server, ana);
  await ana.enter(link);
  await ben.enter(link);
  const [chloe, dan] = [await crowd.join(link, 'Chloe'), await crowd.join(link, 'Dan')];
  await expect(ana.tiles()).toHaveCount(4);
  await expect.poll(() => names(chloe)).toContain('Ben');
  await openPanel(ana, 'People');
  await act(ana, dan, 'Remove');
  await ana.page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(ana.tile(dan)).toHaveCount(0, GONE_WITHIN);
  await expect.poll(() => dan.call.getSnapshot().phase, GONE_WITHIN).toMatchObject({ state: 'left', reason: 'removed' });

  await act(ana, ben, 'Remove');
  await ana.page.getByRole('dialog').getByRole('button', { name: 'Ban', exact: true }).click();
  await expect(ana.tile(ben)).toHaveCount(0, GONE_WITHIN);
  await expect(ben.tiles()).toHaveCount(0, GONE_WITHIN);
  await expect.poll(() => names(chloe), GONE_WITHIN).not.toContain('Ben');
  await expectShutOut(ben);
  await ben.page.reload();
  await expectShutOut(ben);
  const tab = await ben.anotherTab('Ben');
  await tab.page.goto(link);
  await expectShutOut(tab);
  await expect(ana.tiles()).toHaveCount(2);

  await ana.button('More').click();
  await ana.button('Meeting settings').click();
  await ana.page.getByRole('dialog').getByRole('button', { name: 'Lift bans' }).click();
  await expect(ana.page.getByText('All bans are lifted.')).toBeVisible();
  await tab.enter(link);
});

test('a co-host lets people in, a guest again does not, and who hands over stays a co-host', async ({ server, person, crowd }) => {
  const [ana, ben] = [await person('Ana'), await person('Ben')];
  const { link } = await hostRoom(server, ana, { waitingRoom: true });
  await ana.enter(link);
  await knock(ben, link);
  await card(ana).getByRole('button', { name: 'Admit', exact: true }).click();
  await ben.expectScreen('meeting');
  await openPanel(ana, 'People');
  await act(ana, ben, 'Make co-host');
  await told(ben, 'Ana made you a co-host.');
  await expect(item(ana, ben)).toContainText('Co-host');
  const chloe = crowd.join(link, 'Chloe');
  await card(ben).getByRole('button', { name: 'Admit', exact: true }).click();
  await chloe;

  await act(ana, ben, 'Remove as co-host');
  await told(ben, 'you are no longer a co-host');
  const dan = crowd.join(link, 'Dan');
  await expect(card(ana)).toContainText('Dan');
  // Told after the knock, so that a card would be here before it.
  await act(ana, ben, 'Do not let Ben write in the chat');
  await told(ben, 'Ana does not let you write in the chat.');
  await expect(card(ben)).toHaveCount(0);
  await ana.button('Admit').click();
  await dan;
  await openPanel(ben, 'People');
  await expect(item(ben, ana)).toBeVisible();
  await expect(ben.page.getByRole('button', { name: /^Actions for/ })).toHaveCount(0);

  await act(ana, ben, 'Make host');
  await ana.page.getByRole('dialog').getByRole('button', { name: 'Make host', exact: true }).click();
  await told(ben, 'Ana made you the host.');
  // Past the waiting room, in another seat than before.
  await ana.button('Leave').click();
  await ana.expectScreen('left');
  await ana.enter(link);
  await openPanel(ana, 'People');
  await expect(item(ana, ana)).toContainText('Co-host');
  await expect(item(ana, ben)).toContainText('Host');
  await ana.button('Actions for Ben').click();
  await expect(ana.page.getByRole('group', { name: 'Actions for Ben', exact: true }).getByRole('button')).toHaveText(['Mute']);
});

test('two hosts change different settings at the same moment, and both hold, for everyone', async ({ server, person }) => {
  const [ana, ben, chloe] = [await person('Ana'), await person('Ben'), await person('Chloe')];
  const lines = [await holdLine(ana.page), await holdLine(ben.page)];
  const room = await hostRoom(server, ana);
  await ana.enter(room.link);
  for (const guest of [ben, chloe]) await guest.enter(room.link);
  await openPanel(ana, 'People');
  await act(ana, ben, 'Make co-host');
  await told(ben, 'Ana made you a co-host.');
  for (const host of [ana, ben]) {
    await host.button('More').click();
    await host.button('Meeting settings').click();
  }
  const box = ({ page }: ChromiumPerson, name: string) => page.getByRole('dialog').getByRole('checkbox', { name });
  // Neither page has heard of the other's change when it makes its own.
  for (const line of lines) line.keepBack();
  await Promise.all([box(ana, 'Lock the meeting').check(), box(ben, 'Share their screen').uncheck()]);
  for (const line of lines) line.deliver();
  for (const host of [ana, ben]) {
    await expect(box(host, 'Lock the meeting')).toBeChecked();
    await expect(box(host, 'Share their screen')).not.toBeChecked();
  }
  await ana.page.getByRole('dialog').getByRole('textbox', { name: 'Meeting name' }).fill('Another name');
  await ana.page.keyboard.press('Enter');
  for (const one of [ana, ben, chloe]) await expect(one.page.locator('h1')).toHaveText('Another name');
  await expect(chloe.button('Share screen')).toHaveAttribute('aria-disabled', 'true');
  await openPanel(chloe, 'People');
  await expect(chloe.page.getByText('The meeting is locked: nobody new comes in.')).toBeVisible();
  const stored = await fetch(`${server.url}/api/rooms/${room.id}/settings`, { headers: { cookie: room.cookie } });
  const { settings } = (await stored.json()) as { readonly settings: RoomSettings };
  expect(settings).toMatchObject({ locked: true, whoMay: { screen: 'hosts', microphone: 'everyone' } });
});

test('a co-host ends the meeting for everyone, and a host opens it again', async ({ server, person }) => {
  const [ana, ben] = [await person('Ana'), await person('Ben')];
  const { id, link } = await hostRoom(server, ana);
  await ana.enter(link);
  await ben.enter(link);
  await openPanel(ana, 'People');
  await act(ana, ben, 'Make co-host');
  await told(ben, 'Ana made you a co-host.');
  await ben.button('More').click();
  await ben.button('End meeting for everyone').click();
  await ben.page.getByRole('dialog').getByRole('button', { name: 'End meeting for everyone' }).click();
  for (const one of [ana, ben]) await one.expectScreen('ended');
  const reopened = await ana.page.request.post(`${server.url}/api/rooms/${id}/reopen`, { headers: { origin: server.url } });
  expect(reopened.status()).toBe(204);
  for (const one of [ana, ben]) await one.enter(link);
  await expect(ana.tiles()).toHaveCount(2);
});

test('the host makes another device of theirs a host by a link', async ({ server, person }) => {
  const [ana, phone] = [await person('Ana'), await person('Ana')];
  const { link } = await hostRoom(server, ana);
  await ana.enter(link);
  await ana.button('More').click();
  await ana.button('Meeting settings').click();
  const dialog = ana.page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Link for my other device' }).click();
  const shown = dialog.getByText(`${link}#host=`);
  await expect(shown).toBeVisible();
  await expect(dialog.getByRole('img', { name: /^QR code of http/ })).toBeVisible();
  await phone.page.goto(await shown.innerText());
  await phone.button('Become a host of this meeting on this device').click();
  await expect(phone.button('Join now')).toBeVisible();
  await phone.tab.fill('Your name', 'Ana');
  await phone.join();
  await phone.button('More').click();
  await expect(phone.button('End meeting for everyone')).toBeVisible();
});
