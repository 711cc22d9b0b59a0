/** The whole way by keyboard alone. What axe finds is in states.spec.ts. */
import { test } from './test.ts';

test('from the link to Leave with the keyboard alone', async ({ server, person }) => {
  const { link } = await server.createRoom();
  const [ana, ben] = [await person('Ana'), await person('Ben')];
  await ben.enter(link);
  await ana.page.goto(link);
  await ana.expectScreen('lobby');
  await ana.keyTo('textbox', 'Your name');
  await ana.page.keyboard.type('Ana');
  await ana.keyTo('button', 'Join now');
  await ana.page.keyboard.press('Enter');
  await ana.expectScreen('meeting');
  await ben.expectSees(ana);
  await ana.page.keyboard.press('ControlOrMeta+d');
  await ben.expectTileSays(ana, 'microphone off');
  await ana.keyTo('button', 'Turn on microphone');
  await ana.keyTo('button', 'Leave', 'ArrowRight');
  await ana.page.keyboard.press('Enter');
  await ana.expectScreen('left');
});
