/** Every state of what hosts do in a meeting, and of whom they do it to. */
import { expect } from '@playwright/test';
import { button, enter, press, type Scene } from './stage.ts';

const LONG = 'Bartholomew Featherstonehaugh of Cholmondeley';

export const hosts: Scene = async ({ server, crowd, labels, open, show }) => {
  const { link, cookie } = await server.createRoom({ name: 'Weekly sync', waitingRoom: true });
  const page = await open();
  const [name = '', value = ''] = cookie.split('=');
  await page.context().addCookies([{ name, value, url: server.url }]);
  await enter(page, labels, 'Ana', link);
  const card = page.getByRole('region', { name: labels.hosting.waiting, exact: true });
  const chloe = crowd.join(link, 'Chloe', true);
  await expect(button(page, labels.hosting.admit)).toBeVisible();
  await show('waiting-one', page);
  const others = [LONG, 'محمد الأمين'].map((called) => crowd.join(link, called));
  await expect(card.getByRole('listitem')).toHaveCount(3);
  await show('waiting-several', page);
  await press(page, labels, labels.people);
  await expect(page.getByRole('textbox', { name: labels.hosting.messageWaiting })).toBeVisible();
  await show('people-waiting', page);
  await button(page, labels.hosting.admitAll).click();
  const [{ call }] = await Promise.all([chloe, ...others]);
  call.raiseHand(true);
  await expect(button(page, labels.hosting.lowerAllHands)).toBeVisible();
  await crowd.connected();
  await show('people-host', page);
  const menu = button(page, labels.hosting.actionsFor('Chloe'));
  await menu.click();
  await expect(page.getByRole('group', { name: labels.hosting.actionsFor('Chloe'), exact: true })).toBeVisible();
  await show('person-menu', page);
  await page.keyboard.press('Escape');
  for (const [state, choice] of [['remove-dialog', labels.hosting.remove], ['hand-over-dialog', labels.hosting.handOver]] as const) {
    await menu.click();
    await page.getByRole('group', { name: labels.hosting.actionsFor('Chloe'), exact: true }).getByRole('button', { name: choice, exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await show(state, page);
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('Escape');
  await button(page, labels.more).click();
  await button(page, labels.meetingSettings).click();
  await expect(page.getByRole('dialog').getByRole('checkbox').first()).toBeVisible();
  await show('meeting-settings', page);
  await button(page, labels.hosting.hostLink).click();
  await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
  await page.getByRole('dialog').getByRole('img').scrollIntoViewIfNeeded();
  await show('host-link', page);
};

/** A guest who may do little. */
export const kept: Scene = async ({ server, crowd, labels, open, show }) => {
  const { id, link, cookie } = await server.createRoom('Weekly sync');
  const page = await open();
  await enter(page, labels, 'Ana', link);
  await fetch(`${server.url}/api/rooms/${id}`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json', origin: server.url, cookie },
    body: JSON.stringify({ whoMay: { microphone: 'hosts', camera: 'hosts', screen: 'hosts', chat: 'hosts' } }),
  });
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
  await button(page, labels.chat).click();
  await show('kept-from', page);

  const few = await server.createRoom({ name: 'Weekly sync', mostCameras: 1 });
  await crowd.join(few.link, 'Chloe', true);
  const late = await open();
  await enter(late, labels, 'Ana', few.link);
  await expect(late.getByRole('main').getByRole('alert')).toBeVisible();
  await show('cameras-full', late);
};
