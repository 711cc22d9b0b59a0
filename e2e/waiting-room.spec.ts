/** Before the meeting: whoever must ask is told what happens, knows nothing of the inside, and is in it as soon as a host says yes. */
import type { Page } from '@playwright/test';
import { askAsHost, HostDevice, makeHost } from './host-device.ts';
import { expect, test } from './test.ts';
import { heardPlaying, watchPlaying } from './watch-playing.ts';

const WAITING = { name: 'Weekly sync', waitingRoom: true };
const JOIN_SOUND = '/sounds/join.wav';

/** Everything that comes and goes over the sockets of a page, from now on. */
function socketTraffic(page: Page): string[] {
  const frames: string[] = [];
  page.on('websocket', (socket) => {
    socket.on('framesent', ({ payload }) => frames.push(String(payload)));
    socket.on('framereceived', ({ payload }) => frames.push(String(payload)));
  });
  return frames;
}

test('who asks to join waits with their devices at hand, hears what a host says, and is in the meeting when let in', async ({ server, person }) => {
  const room = await server.createRoom(WAITING);
  const [hana, ben] = [await person('Hannelore'), await person('Ben')];
  await makeHost(hana, room);
  await hana.enter(room.link);
  const device = await HostDevice.joins(server, room, 'Wilhelmina');
  const traffic = socketTraffic(ben.page);
  await watchPlaying(ben.page);

  await ben.openLobby(room.link);
  await expect(ben.page.getByText('A host will let you in.')).toBeVisible();
  await ben.button('Ask to join').click();
  await ben.expectScreen('knocking');
  await expect(ben.page).toHaveTitle(/^Waiting to be let in: Weekly sync/);
  await expect(ben.heading('Weekly sync')).toBeVisible();
  await expect(ben.page.getByRole('status').filter({ hasText: 'The hosts see that you wait' })).toBeVisible();
  await expect(ben.page.getByRole('region', { name: 'Camera preview' }).locator('video')).toBeVisible();
  await ben.button('Turn off microphone').click();
  await ben.button('Turn on microphone').click();
  await expect(ben.button('Turn off microphone')).toBeVisible();

  await device.act({ kind: 'message-waiting', text: 'Two more minutes, please' });
  await expect(ben.page.getByText('Two more minutes, please')).toBeVisible();
  const told = traffic.join('\n');
  expect(told).toContain('room:knock');
  expect(told).toContain('Two more minutes');
  for (const secret of ['Hannelore', 'Wilhelmina', 'iceServers', 'roster', '"signal"']) expect(told).not.toContain(secret);
  expect(await heardPlaying(ben.page, JOIN_SOUND)).toEqual([]);

  await device.answer('admit', ben);
  await ben.expectScreen('meeting');
  await ben.expectSees(hana);
  await hana.expectSees(ben);
  await expect.poll(() => heardPlaying(ben.page, JOIN_SOUND)).toHaveLength(1);
  await device.leave();
});

test('before a host is here one can ask already, think better of it, and is told when a host comes', async ({ server, person }) => {
  const room = await server.createRoom(WAITING);
  const ben = await person('Ben');
  await ben.openLobby(room.link);
  await expect(ben.page.getByText('No host is here yet. You can already ask to join.')).toBeVisible();
  await ben.button('Ask to join').click();
  await ben.expectScreen('knocking');
  await expect(ben.page.getByRole('status').filter({ hasText: 'No host is here yet' })).toBeVisible();
  await ben.button('Cancel').click();
  await ben.expectScreen('lobby');
  await expect(ben.button('Ask to join')).toBeFocused();
  await expect(ben.page.getByRole('textbox', { name: 'Your name' })).toHaveValue('Ben');
  await ben.button('Ask to join').click();
  await ben.expectScreen('knocking');
  const device = await HostDevice.joins(server, room);
  await expect(ben.page.getByRole('status').filter({ hasText: 'The hosts see that you wait' })).toBeVisible();
  await ben.button('Cancel').click();
  await ben.expectScreen('lobby');
  await expect.poll(() => device.waiting).toEqual([]);
  await ben.button('Ask to join').click();
  await expect.poll(() => device.waiting).toEqual(['Ben']);
  await device.act({ kind: 'admit-all' });
  await ben.expectScreen('meeting');
  await device.leave();
});

test('who is not let in may ask again; who is blocked may not', async ({ server, person }) => {
  const room = await server.createRoom(WAITING);
  const device = await HostDevice.joins(server, room);
  const ben = await person('Ben');
  await ben.openLobby(room.link);
  await ben.button('Ask to join').click();
  await device.answer('deny', ben);
  await ben.expectScreen('denied');
  await expect(ben.heading('The host did not let you in')).toBeVisible();
  await ben.button('Ask again').click();
  await ben.expectScreen('knocking');
  await device.answer('block', ben);
  await ben.expectScreen('denied');
  await expect(ben.heading('The host did not let you in')).toBeVisible();
  await expect(ben.button('Ask again')).toHaveCount(0);
  await ben.page.reload();
  await ben.expectScreen('removed');
  await expect(ben.button('Rejoin')).toHaveCount(0);
  await device.leave();
});

test('who was removed comes back by asking; who was banned does not', async ({ server, person }) => {
  const room = await server.createRoom('Weekly sync');
  const device = await HostDevice.joins(server, room);
  const [ben, cai] = [await person('Ben'), await person('Cai')];
  await ben.enter(room.link);
  await device.actOn('remove', ben);
  await ben.expectScreen('removed');
  await ben.button('Rejoin').click();
  await ben.expectScreen('lobby');
  await ben.button('Ask to join').click();
  await ben.expectScreen('knocking');
  await device.answer('admit', ben);
  await ben.expectScreen('meeting');

  await cai.enter(room.link);
  await device.actOn('ban', cai);
  await cai.expectScreen('removed');
  await expect(cai.heading('You were removed')).toBeVisible();
  await expect(cai.button('Rejoin')).toHaveCount(0);
  await device.leave();
});

for (const { where, waitingRoom, button, leadsTo } of [
  { where: 'an open room', waitingRoom: false, button: 'Join now', leadsTo: 'meeting' },
  { where: 'a waiting room', waitingRoom: true, button: 'Ask to join', leadsTo: 'knocking' },
]) {
  test(`the passcode of ${where}: a wrong one stays in its field and says so, the right one opens`, async ({ server, person }) => {
    const { link } = await server.createRoom({ passcode: 'swordfish 1', waitingRoom });
    const ben = await person('Ben');
    await ben.openLobby(link);
    const passcode = ben.page.getByRole('textbox', { name: 'Passcode' });
    await expect(passcode).toHaveAttribute('autocomplete', 'off');
    await expect(ben.button(button)).toBeDisabled();
    await passcode.fill('swordfish 2');
    await ben.button(button).click();
    await expect(passcode).toHaveAccessibleDescription(/not the passcode/);
    await expect(passcode).toHaveValue('swordfish 2');
    await expect(passcode).toBeFocused();
    await ben.expectScreen('lobby');
    await passcode.fill('swordfish 1');
    await ben.button(button).click();
    await ben.expectScreen(leadsTo);
  });
}

test('who guesses a passcode is told to wait, and does: then the right one opens nothing either', async ({ server, person }) => {
  const { link } = await server.createRoom({ passcode: 'swordfish 1' });
  const ben = await person('Ben');
  await ben.openLobby(link);
  const passcode = ben.page.getByRole('textbox', { name: 'Passcode' });
  for (let guess = 2; guess < 12; guess += 1) {
    await passcode.fill(`swordfish ${guess}`);
    await ben.button('Join now').click();
    await expect(passcode).toHaveAccessibleDescription(/not the passcode/);
  }
  await passcode.fill('swordfish 1');
  await ben.button('Join now').click();
  await expect(passcode).toHaveAccessibleDescription(/^Too many wrong passcodes/);
});

test('a locked meeting opens by itself when a host unlocks it', async ({ server, person }) => {
  const room = await server.createRoom({ name: 'Weekly sync', locked: true });
  const ben = await person('Ben');
  await ben.page.goto(room.link);
  await ben.expectScreen('locked');
  await expect(ben.page.getByText('Weekly sync', { exact: true })).toBeVisible();
  await askAsHost(server, room, 'PATCH', '', { locked: false });
  await ben.expectScreen('lobby');
});

test('a meeting that has not started says when it does, where one is, and opens by itself', async ({ server, person }) => {
  const opensAt = Date.now() + 50_000;
  const room = await server.createRoom({ opensAt });
  const ben = await person('Ben', { timezoneId: 'Asia/Kolkata' });
  await ben.page.goto(room.link);
  await ben.expectScreen('not-started');
  const time = new Date(opensAt).toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit', timeZone: 'Asia/Kolkata' });
  await expect(ben.page.getByRole('time')).toContainText(`${time.replace(/\s/u, ' ')} GMT+5:30`);
  await expect(ben.page.getByRole('timer')).toHaveText(/^In 0:\d\d$/);
  // Once all of that is seen, however long it took.
  await askAsHost(server, room, 'PATCH', '', { opensAt: Date.now() + 3_000 });
  await ben.expectScreen('lobby');
});

test('a host opens a meeting again that was ended, and with it the page of whoever looks at it', async ({ server, person }) => {
  const room = await server.createRoom('Weekly sync');
  const [hana, ben] = [await person('Hana'), await person('Ben')];
  await makeHost(hana, room);
  await hana.enter(room.link);
  await askAsHost(server, room, 'POST', '/close');
  await hana.expectScreen('ended');
  await ben.page.goto(room.link);
  await ben.expectScreen('ended');
  await expect(ben.button('Reopen meeting')).toHaveCount(0);
  await hana.button('Reopen meeting').click();
  for (const one of [hana, ben]) await one.expectScreen('lobby');

  await askAsHost(server, room, 'POST', '/close');
  await hana.expectScreen('ended');
  await hana.button('Reopen meeting').click();
  await hana.expectScreen('lobby');
});

test('a host link makes one other browser a host, once, and its secret stays out of every address', async ({ server, person }) => {
  const room = await server.createRoom(WAITING);
  const { url } = (await (await askAsHost(server, room, 'POST', '/host-links')).json()) as { url: string };
  const [, secret = ''] = url.split('#host=');
  expect(secret).not.toBe('');
  const [ana, ben] = [await person('Ana'), await person('Ben')];
  const sent: string[] = [];
  ana.page.on('request', (request) => sent.push(request.url(), ...Object.values(request.headers())));
  await ana.page.goto(url);
  await ana.expectScreen('host-link');
  expect(ana.page.url()).toBe(room.link);
  await ana.button('Become a host of this meeting on this device').click();
  await expect(ana.button('Join now')).toBeVisible();
  await ana.tab.fill('Your name', 'Ana');
  await ana.join();
  expect(ana.page.url()).not.toContain('#');
  expect(sent.filter((text) => text.includes(secret))).toEqual([]);
  expect(server.output).not.toContain(secret);

  // In a tab that shows the room already.
  await ben.openLobby(room.link);
  await ben.page.goto(url);
  await ben.expectScreen('host-link');
  expect(ben.page.url()).toBe(room.link);
  await ben.button('Become a host of this meeting on this device').click();
  await expect(ben.page.getByRole('main').getByRole('alert')).toHaveText(/was used already or is too old/);
  await ben.button('Go on without it').click();
  await ben.expectScreen('lobby');
  await expect(ben.button('Ask to join')).toBeVisible();
});
