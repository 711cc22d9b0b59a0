/** One's own meetings: where they stand, how others are invited, who was there, and what becomes of them. */
import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import ICAL from 'ical.js';
import type { CreateRoom, CreatedRoom, HostLink, MyRoom, RoomSetup } from '#protocol/rooms-api';
import type { Server } from './server.ts';
import { expect, test } from './test.ts';

/** Makes a room of which this page's browser is the host. */
async function make(server: Server, page: Page, wish: CreateRoom): Promise<CreatedRoom> {
  const response = await page.request.post(`${server.url}/api/rooms`, { data: wish });
  expect(response.status()).toBe(201);
  return (await response.json()) as CreatedRoom;
}

async function openRooms(server: Server, page: Page): Promise<void> {
  await page.goto(`${server.url}/rooms`);
  await expect(page.locator('main')).toHaveAttribute('data-state', 'rooms');
  await expect(page.getByRole('heading', { name: 'My meetings' })).toBeVisible();
}

const section = (page: Page, name: 'Running' | 'Upcoming' | 'Past'): Locator => page.getByRole('region', { name, exact: true });
const card = (within: Page | Locator, name: string): Locator => within.getByRole('article', { name, exact: true });
const press = (within: Page | Locator, name: string): Promise<void> => within.getByRole('button', { name, exact: true }).click();
const textOf = async (download: Download): Promise<string> => readFile(await download.path(), 'utf8');

test('meetings stand under running, upcoming and past, and nobody else sees them', async ({ server, person, crowd }) => {
  const [ana, carl] = [await person('Ana'), await person('Carl')];
  const weekly = await make(server, ana.page, { name: 'Weekly sync' });
  const old = await make(server, ana.page, { name: 'Old times' });
  await ana.page.request.post(`${server.url}/api/rooms/${old.id}/close`);
  await make(server, ana.page, { name: 'Far away', opensAt: Date.UTC(2040, 1, 1) });
  await ana.page.goto(server.url);
  await ana.page.getByRole('link', { name: 'My meetings', exact: true }).click();
  await ana.expectScreen('rooms');
  await expect(ana.page).toHaveTitle(/^My meetings/);
  await expect(card(section(ana.page, 'Upcoming'), 'Weekly sync')).toContainText('Open at any time');
  await expect(card(section(ana.page, 'Upcoming'), 'Far away')).toContainText('2040');
  await expect(card(section(ana.page, 'Past'), 'Old times')).toContainText('Ended');
  await expect(section(ana.page, 'Running')).toContainText('Nobody is in a meeting of yours.');

  await crowd.join(weekly.url, 'Ben');
  // The list comes anew when the page is shown again.
  await ana.page.evaluate(() => dispatchEvent(new Event('focus')));
  await expect(card(section(ana.page, 'Running'), 'Weekly sync')).toContainText('1 person inside');
  await card(ana.page, 'Weekly sync').getByRole('link', { name: 'Open' }).click();
  await ana.expectScreen('lobby');

  await openRooms(server, carl.page);
  await expect(carl.heading('You have no meetings yet')).toBeVisible();
  expect(await (await carl.page.request.get(`${server.url}/api/my/rooms`)).json()).toEqual([]);
  for (const part of ['settings', 'attendance', 'audit']) {
    expect((await carl.page.request.get(`${server.url}/api/rooms/${weekly.id}/${part}`)).status(), part).toBe(403);
  }
  expect((await carl.page.request.delete(`${server.url}/api/rooms/${weekly.id}`)).status()).toBe(403);
  expect((await carl.page.request.post(`${server.url}/api/rooms/${weekly.id}/host-links`)).status()).toBe(403);
});

test('a meeting is scheduled, and its invitation says when, in which zone, and where; a calendar reads it', async ({ server, person }) => {
  const ana = await person('Ana', { timezoneId: 'Europe/Berlin', locale: 'en-US', permissions: ['clipboard-read', 'clipboard-write'] });
  const name = 'Planning, spring; a\\b 日本 👨‍👩‍👧‍👦 and more than fits one line of a file';
  await openRooms(server, ana.page);
  await press(ana.page, 'Schedule a meeting');
  const scheduling = ana.page.getByRole('dialog', { name: 'Schedule a meeting' });
  await scheduling.getByLabel('Meeting name').fill(name);
  await scheduling.getByLabel('Date').fill('2020-03-04');
  await scheduling.getByLabel('Start').fill('09:00');
  await scheduling.getByLabel('End').fill('10:30');
  await press(scheduling, 'Schedule');
  await expect(scheduling.getByRole('alert')).toHaveText('This time is over already. Choose a later one.');
  await scheduling.getByLabel('Date').fill('2040-03-05');
  await expect(scheduling).toContainText('Mon, Mar 5, 2040, 9:00 – 10:30');
  await expect(scheduling).toContainText('Europe/Berlin');
  await press(scheduling, 'More settings');
  await scheduling.getByLabel('Waiting room').check();
  // Left in the field, as people do: it counts when the form is sent.
  await scheduling.getByLabel('Passcode', { exact: true }).fill('sesame');
  await press(scheduling, 'Schedule');

  const inviting = ana.page.getByRole('dialog', { name: 'Invite' });
  const text = inviting.getByRole('group', { name: 'Invitation' });
  await expect(text).toContainText(name);
  const [room] = (await (await ana.page.request.get(`${server.url}/api/my/rooms`)).json()) as readonly [MyRoom];
  const link = `${server.url}/r/${room.room.id}`;
  await expect(text).toContainText(/Monday, March 5, 2040, 9:00\s–\s10:30\sAM \(GMT\+1, Europe\/Berlin\)/u);
  await expect(text).toContainText(link);
  await expect(text).toContainText('Passcode: sesame');
  await expect(inviting.getByRole('img', { name: `QR code of ${link}` })).toBeVisible();
  await press(inviting, 'Copy invitation');
  await expect(inviting.getByText('Copied')).toBeVisible();
  expect(await ana.page.evaluate(() => navigator.clipboard.readText())).toBe(await text.innerText());
  const mail = new URLSearchParams((await inviting.getByRole('link', { name: 'Send by email' }).getAttribute('href'))?.split('?')[1]?.replaceAll('+', '%2B'));
  expect(mail.get('subject')).toBe(`Invitation: ${name}`);
  expect(mail.get('body')).toContain(link);

  const [download] = await Promise.all([ana.page.waitForEvent('download'), press(inviting, 'Download calendar file')]);
  expect(download.suggestedFilename()).toMatch(/^Planning.*\.ics$/u);
  ICAL.design.strict = true;
  const event = new ICAL.Event(new ICAL.Component(ICAL.parse(await textOf(download)) as never).getFirstSubcomponent('vevent')!);
  expect(event.summary).toBe(name);
  expect(event.uid).toBe(`${room.room.id}@${new URL(server.url).host}`);
  expect(event.startDate.toJSDate().toISOString()).toBe('2040-03-05T08:00:00.000Z');
  expect(event.endDate.toJSDate().toISOString()).toBe('2040-03-05T09:30:00.000Z');
  expect(event.description).toContain(link);
  expect(event.description).not.toContain('sesame');
  await ana.page.keyboard.press('Escape');
  await expect(card(section(ana.page, 'Upcoming'), name)).toBeVisible();

  const setup = (await (await ana.page.request.get(`${server.url}/api/rooms/${room.room.id}/settings`)).json()) as RoomSetup;
  expect(setup.settings).toMatchObject({ waitingRoom: true, passcode: true, opensAt: Date.UTC(2040, 2, 5, 8), closesAt: Date.UTC(2040, 2, 5, 9, 30) });
  // Whoever comes back later cannot be told the passcode, and is told so.
  await ana.page.reload();
  await press(card(ana.page, name), 'Invite');
  await expect(text).toContainText(link);
  await expect(inviting).toContainText('It is not in the invitation');
  await expect(inviting).not.toContainText('sesame');
});

test('after a call the host sees who was there, and takes it along as a file that no spreadsheet runs', async ({ server, person, crowd }) => {
  const ana = await person('Ana');
  const { url } = await make(server, ana.page, { name: 'Weekly sync' });
  await ana.enter(url);
  await crowd.join(url, '=1+Ben');
  await expect(ana.tiles()).toHaveCount(2);
  await crowd.leave();
  await expect(ana.tiles()).toHaveCount(1);
  await openRooms(server, ana.page);
  await expect(card(section(ana.page, 'Running'), 'Weekly sync').or(card(section(ana.page, 'Upcoming'), 'Weekly sync'))).toBeVisible();

  await press(card(ana.page, 'Weekly sync'), 'Settings');
  const settings = ana.page.getByRole('dialog', { name: 'Settings' });
  await settings.getByLabel('Waiting room').check();
  await expect(settings.getByText('Saved')).toBeVisible();
  await ana.page.keyboard.press('Escape');

  await press(card(ana.page, 'Weekly sync'), 'Attendance');
  const dialog = ana.page.getByRole('dialog', { name: 'Attendance' });
  const row = (name: string) => dialog.getByRole('row').filter({ has: ana.page.getByRole('rowheader', { name, exact: true }) });
  await expect(row('Ana')).toContainText('Host');
  await expect(row('=1+Ben')).toContainText('Guest');
  await expect(row('=1+Ben')).toContainText(/0:00:\d\d/u);
  await expect(row('In total')).toContainText('2 stays');
  await expect(dialog.getByRole('listitem').filter({ hasText: 'changed the settings: the waiting room.' })).toContainText('A host, from outside the meeting,');
  const [download] = await Promise.all([ana.page.waitForEvent('download'), press(dialog, 'Download CSV')]);
  expect(download.suggestedFilename()).toMatch(/^Weekly sync attendance \d{4}-\d\d-\d\d\.csv$/u);
  const lines = (await textOf(download)).split('\r\n');
  expect(lines[0]).toMatch(/^\ufeffName,Role,Came \(.+\),Left \(.+\),Stayed \(h:mm:ss\)$/u);
  expect(lines[1]).toMatch(/^Ana,Host,\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,/u);
  expect(lines[2]).toMatch(/^'=1\+Ben,Guest,\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,0:00:\d\d$/u);
  expect(lines).toHaveLength(5);
});

for (const [locale, attendance] of Object.entries({ en: 'Attendance', de: 'Teilnahme', es: 'Asistencia', fr: 'Présences', 'ar-EG': 'الحضور', ja: '出席', zh: '出席记录' })) {
  test(`who was there can be read on a phone without pushing it about: ${locale}`, async ({ server, person, crowd }) => {
    // Where it is ten now, in the morning or in the evening: such hours take the most room, and tests run at any.
    const hour = new Date().getUTCHours();
    const ahead = (hour < 8 ? 10 : 22) - hour;
    const timezoneId = `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
    const { page } = await person('Ana', { locale, timezoneId, viewport: { width: 390, height: 844 } });
    const { url } = await make(server, page, { name: 'Weekly sync' });
    await crowd.join(url, 'Benedikta Hohenlohe');
    await crowd.leave();
    await page.goto(`${server.url}/rooms`);
    await press(card(page, 'Weekly sync'), attendance);
    const table = page.getByRole('table');
    await expect(table.getByRole('row', { name: 'Benedikta Hohenlohe' })).toContainText(/0:00:\d\d/u);
    await page.evaluate(async () => void (await document.fonts.ready));
    expect(await table.evaluate((element) => element.scrollWidth - (element.parentElement?.clientWidth ?? 0))).toBeLessThanOrEqual(0);
  });
}

test('a copy has the settings, but neither the link nor the passcode', async ({ server, person }) => {
  const ana = await person('Ana');
  const { id } = await make(server, ana.page, { name: 'Weekly sync', passcode: 'sesame', waitingRoom: true, whoMay: { chat: 'hosts' }, opensAt: Date.UTC(2020, 1, 1) });
  await openRooms(server, ana.page);
  await press(card(ana.page, 'Weekly sync'), 'More');
  await press(ana.page.getByRole('dialog', { name: 'More' }), 'Duplicate');
  await expect(ana.page.getByRole('dialog')).toBeHidden();
  await expect(ana.page.getByRole('status').first()).toContainText('There is a copy of Weekly sync now, with a link of its own. It has no passcode');
  await expect(ana.page.getByRole('status').first()).toContainText('It has no time');
  await expect(card(ana.page, 'Weekly sync')).toHaveCount(2);
  const rooms = (await (await ana.page.request.get(`${server.url}/api/my/rooms`)).json()) as readonly MyRoom[];
  const copy = rooms.find(({ room }) => room.id !== id)?.room.id;
  const { settings } = (await (await ana.page.request.get(`${server.url}/api/rooms/${copy}/settings`)).json()) as RoomSetup;
  expect(settings).toMatchObject({ passcode: false, waitingRoom: true, whoMay: { chat: 'hosts', microphone: 'everyone' } });
  expect(settings).not.toHaveProperty('opensAt');
});

test('a meeting is ended, opened again and deleted from the list, and whoever is inside is told', async ({ server, person }) => {
  const [ana, ben] = [await person('Ana'), await person('Ben')];
  const { id, url } = await make(server, ana.page, { name: 'Weekly sync' });
  await ben.enter(url);
  await openRooms(server, ana.page);
  await press(card(ana.page, 'Weekly sync'), 'More');
  await press(ana.page.getByRole('dialog'), 'End meeting for everyone');
  const ending = ana.page.getByRole('dialog', { name: 'End meeting for everyone' });
  await expect(ending).toContainText('Weekly sync');
  await press(ending, 'End meeting for everyone');
  await ben.expectScreen('ended');
  await press(card(section(ana.page, 'Past'), 'Weekly sync'), 'Reopen');
  await expect(ana.page.getByRole('status').first()).toHaveText('Weekly sync is open again.');
  await expect(card(section(ana.page, 'Upcoming'), 'Weekly sync')).toBeVisible();
  await ben.enter(url);

  await press(card(ana.page, 'Weekly sync'), 'More');
  await press(ana.page.getByRole('dialog'), 'Delete');
  const deleting = ana.page.getByRole('dialog', { name: 'Delete this meeting?' });
  await expect(deleting).toContainText('Its settings, its attendance and the list of what hosts did are deleted with it.');
  await press(deleting, 'Cancel');
  await press(ana.page.getByRole('dialog'), 'Delete');
  await press(deleting, 'Delete for good');
  await ben.expectScreen('ended');
  await expect(ana.page.getByRole('status').first()).toHaveText('Weekly sync was deleted.');
  await expect(ana.heading('You have no meetings yet')).toBeVisible();
  await ben.page.goto(url);
  await ben.expectScreen('not-found');
  for (const part of ['', '/settings', '/attendance', '/audit']) expect((await ana.page.request.get(`${server.url}/api/rooms/${id}${part}`)).status(), part).toBe(404);
});

test('a link for another device works once', async ({ server, person }) => {
  const [ana, phone, other] = [await person('Ana'), await person('Ana'), await person('Eve')];
  const { id } = await make(server, ana.page, { name: 'Weekly sync' });
  await openRooms(server, ana.page);
  await press(card(ana.page, 'Weekly sync'), 'More');
  await press(ana.page.getByRole('dialog'), 'Link for another device');
  const dialog = ana.page.getByRole('dialog', { name: 'Link for another device' });
  const [answer] = await Promise.all([ana.page.waitForResponse(`${server.url}/api/rooms/${id}/host-links`), press(dialog, 'Make the link')]);
  const { url } = (await answer.json()) as HostLink;
  await expect(dialog.getByRole('img', { name: 'QR code of the link for another device' })).toBeVisible();
  await expect(dialog.getByText('It works once, within 15 minutes')).toBeVisible();
  await expect(dialog).toContainText(url);
  const secret = new URL(url).hash.replace('#host=', '');
  const uses = [];
  for (const { page } of [phone, other]) uses.push((await page.request.post(`${server.url}/api/host-links`, { data: { secret } })).ok());
  expect(uses).toEqual([true, false]);
  await openRooms(server, phone.page);
  await expect(card(phone.page, 'Weekly sync')).toBeVisible();
  await openRooms(server, other.page);
  await expect(other.heading('You have no meetings yet')).toBeVisible();
});

test('without the server the list stays, says so, and goes on when the server is back', async ({ server, person }) => {
  const ana = await person('Ana');
  await make(server, ana.page, { name: 'Weekly sync' });
  await openRooms(server, ana.page);
  await expect(card(ana.page, 'Weekly sync')).toBeVisible();
  await ana.page.route('**/api/**', (route) => route.abort());
  await press(card(ana.page, 'Weekly sync'), 'More');
  await press(ana.page.getByRole('dialog'), 'Duplicate');
  await expect(ana.page.getByRole('dialog').getByRole('alert')).toContainText('The meeting server cannot be reached.');
  await ana.page.keyboard.press('Escape');
  await ana.page.evaluate(() => dispatchEvent(new Event('focus')));
  await expect(ana.page.locator('main').getByRole('alert')).toContainText('The meeting server cannot be reached.');
  await expect(ana.page.getByText('This list may be out of date.')).toBeVisible();
  await expect(card(ana.page, 'Weekly sync')).toBeVisible();
  await ana.page.unroute('**/api/**');
  await press(ana.page, 'Try again');
  await expect(ana.page.locator('main').getByRole('alert')).toHaveCount(0);
});
