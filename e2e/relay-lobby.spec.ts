/** The lobby says what there is to know of the relay, before anybody joins. Needs coturn. */
import type { ChromiumPerson } from './chromium-person.ts';
import { type Coturn, startCoturn } from './coturn.ts';
import { freePort, type Server, type ServerEnv, startServer } from './server.ts';
import { expect, test } from './test.ts';

let coturn: Coturn;
test.beforeAll(async () => {
  coturn = await startCoturn();
});
test.afterAll(() => coturn.stop());

interface Readiness {
  readonly status: string;
  readonly relay: { readonly state: string; readonly urls: readonly { readonly url: string; readonly cause?: string }[] };
}
const readiness = async ({ url }: Server): Promise<Readiness> => (await (await fetch(`${url}/readyz`)).json()) as Readiness;

/** A server whose relay is known to be so. */
async function serverWith(env: ServerEnv, state: string): Promise<Server> {
  const server = await startServer({ env });
  await expect.poll(async () => (await readiness(server)).relay.state).toBe(state);
  return server;
}

/** Makes a room in the browser, which makes its person the host. */
async function openAsHost({ page }: ChromiumPerson, server: Server): Promise<void> {
  await page.goto(server.url);
  await page.getByRole('button', { name: 'New meeting' }).click();
  await expect(page.getByRole('button', { name: 'Join now' })).toBeVisible();
}

for (const viewport of [{ width: 1280, height: 720 }, { width: 390, height: 844 }]) {
  test(`everything needed to join is seen without scrolling beside the words about the relay, ${viewport.width} wide`, async ({ person }) => {
    const server = await serverWith({ TURN_URLS: `turn:127.0.0.1:${await freePort()}?transport=tcp`, TURN_SECRET: 'any secret that is long' }, 'failing');
    const ana = await person('Ana', { viewport });
    await openAsHost(ana, server);
    await expect(ana.page.getByText('The relay does not work: people on strict networks may not connect.')).toBeInViewport({ ratio: 1 });
    for (const part of [
      ana.page.getByRole('heading', { level: 1 }),
      ana.page.getByRole('region', { name: 'Camera preview' }),
      ana.page.getByRole('textbox', { name: 'Your name' }),
      ana.button('Join now'),
    ]) {
      await expect(part).toBeInViewport({ ratio: 1 });
    }
    await server.dispose();
  });
}

test('a relay that was proved is mentioned to everyone', async ({ person }) => {
  const server = await serverWith({ TURN_URLS: coturn.url, TURN_SECRET: coturn.secret }, 'available');
  const { link } = await server.createRoom();
  const ana = await person('Ana');
  await ana.openLobby(link);
  await expect(ana.page.getByText('Relay available', { exact: true })).toBeVisible();
  await server.dispose();
});

test('a relay that refuses is named with its cause to programs, and said plainly to a host', async ({ person }) => {
  const server = await serverWith({ TURN_URLS: coturn.url, TURN_SECRET: 'not the secret of this relay' }, 'failing');
  expect(await readiness(server)).toMatchObject({ status: 'ready', relay: { urls: [{ url: coturn.url, cause: 'refused-credentials' }] } });
  expect(server.output).toContain('it refused our credentials (401). Check that TURN_SECRET');
  expect(server.output).not.toContain('not the secret of this relay');
  const [ana, ben] = [await person('Ana'), await person('Ben')];
  await openAsHost(ana, server);
  await expect(ana.page.getByText('“npm run doctor” say why.')).toBeVisible();
  await ben.openLobby(ana.page.url());
  await expect(ben.page.getByText('The relay does not work just now. On a strict network you may not connect.')).toBeVisible();
  await server.dispose();
});

test('a host without a relay reads what that means, and a guest nothing', async ({ server, person }) => {
  expect((await readiness(server)).relay).toEqual({ state: 'none', urls: [] });
  const [ana, ben] = [await person('Ana'), await person('Ben')];
  await openAsHost(ana, server);
  await expect(ana.page.getByText('No relay: people on strict networks may not connect.')).toBeVisible();
  await ben.openLobby(ana.page.url());
  await expect(ben.page.getByText('Nobody else is here yet.')).toBeVisible();
  await expect(ben.page.getByText(/relay/i)).toHaveCount(0);
});
