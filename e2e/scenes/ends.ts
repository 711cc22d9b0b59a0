/** Every screen on which there is no call: it cannot be, or it is over. */
import { button, enter, expectScreen, type Scene } from './stage.ts';
import { holdLine } from './server-line.ts';

/** As many as the server of these scenes lets into a room. */
export const SEATS = 9;

export const ends: Scene = async ({ server, crowd, labels, open, show }) => {
  const page = await open();
  await page.goto(`${server.url}/r/zzzz-zzzz-zzzz`);
  await expectScreen(page, 'not-found');
  await show('not-found', page);

  const full = await server.createRoom('Weekly sync');
  await page.goto(full.link);
  await expectScreen(page, 'lobby');
  await page.getByRole('textbox', { name: labels.yourName }).fill('Ana');
  for (let seat = 1; seat <= SEATS; seat += 1) await crowd.join(full.link, `Person ${seat}`);
  await button(page, labels.join).click();
  await expectScreen(page, 'full');
  await show('full', page);
  await crowd.leave();

  const { link } = await server.createRoom('Weekly sync');
  const line = await holdLine(page);
  await enter(page, labels, 'Ana', link);
  await button(page, labels.leave).click();
  await expectScreen(page, 'left');
  await show('left', page);
  for (const reason of ['removed', 'replaced', 'ended'] as const) {
    await enter(page, labels, 'Ana', link);
    line.say('call:ended', { reason });
    await expectScreen(page, reason);
    await show(reason, page);
  }
};

export const impossible: Scene = async ({ server, open, show }) => {
  const { link } = await server.createRoom('Weekly sync');
  const cases = {
    insecure: () => Object.defineProperty(window, 'isSecureContext', { value: false }),
    unsupported: () => Object.defineProperty(window, 'RTCPeerConnection', { value: undefined }),
    failed: () =>
      Object.defineProperty(window, 'RTCPeerConnection', {
        get: () => {
          throw new Error('broken by the test');
        },
      }),
  };
  for (const [state, breakPage] of Object.entries(cases)) {
    const page = await open();
    await page.addInitScript(breakPage);
    await page.goto(link);
    await expectScreen(page, state);
    await show(state, page);
  }
};
