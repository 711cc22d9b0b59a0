/** A room has as many seats as its server says, and the next person is told so. */
import { expect, test } from './test.ts';

test.use({ serverEnv: { ROOM_CAPACITY: '2' } });

test('a full room says that it is full, and lets the next one in when a seat is free', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const [ana, ben, cai] = [await person('Ana'), await person('Ben'), await person('Cai')];
  await cai.openLobby(link);
  await ana.enter(link);
  await ben.enter(link);
  await cai.tab.click('Join now');
  await cai.expectScreen('full');
  await expect(cai.heading('This meeting is full')).toBeVisible();
  await cai.button('Try again').click();
  await cai.expectScreen('full');
  await ben.button('Leave').click();
  await expect(ana.tile(ben)).toHaveCount(0);
  await cai.button('Try again').click();
  await cai.expectScreen('meeting');
  await cai.expectSees(ana);
});
