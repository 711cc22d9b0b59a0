/** Signing in at a real OpenID provider: rooms follow their host to another device, and a server may keep the making of rooms to those who are signed in. */
import { startIssuer, type TestIssuer } from '../server/testing/issuer.ts';
import type { ChromiumPerson } from './chromium-person.ts';
import { type Server, startServer } from './server.ts';
import { expect, test } from './test.ts';

let issuer: TestIssuer;
let server: Server;
test.beforeAll(async () => {
  issuer = await startIssuer();
  const { issuer: OIDC_ISSUER, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET } = issuer.settings;
  server = await startServer({ env: { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME: 'Example ID', ALLOW_GUEST_CREATE: 'false' } });
});
test.afterAll(async () => {
  await server.dispose();
  await issuer.close();
});

const wayIn = ({ page }: ChromiumPerson) => page.getByRole('link', { name: 'Sign in to start a meeting' });
const signIn = async (person: ChromiumPerson, login: string): Promise<void> => {
  await person.page.goto(server.url);
  await wayIn(person).click();
  await person.page.getByLabel('User name').fill(login);
  await person.button('Sign in').click();
  await expect(person.page.getByText(`${login} of the issuer`)).toBeVisible();
};
const endMeeting = async (person: ChromiumPerson): Promise<void> => {
  await person.button('More').click();
  await person.button('End meeting for everyone').click();
  await person.page.getByRole('dialog').getByRole('button', { name: 'End meeting for everyone' }).click();
  await person.expectScreen('ended');
};

test('a host who signs in on another device is host there too, and no more after signing out', async ({ person }) => {
  const [desk, phone] = [await person('Ana'), await person('Ana')];
  await signIn(desk, 'ana');
  await desk.page.getByRole('textbox', { name: 'Meeting name' }).fill('Every Monday');
  await desk.button('New meeting').click();
  await expect(desk.heading('Every Monday')).toBeVisible();
  const link = desk.page.url();

  await desk.page.goto(server.url);
  await desk.button('Sign out').click();
  await desk.page.getByRole('button', { name: 'Yes, sign me out' }).click();
  await expect(wayIn(desk)).toBeVisible();
  await desk.enter(link);
  await desk.button('More').click();
  await expect(desk.button('End meeting for everyone')).toHaveCount(0);

  await signIn(phone, 'ana');
  await phone.enter(link);
  await endMeeting(phone);
  await desk.expectScreen('ended');
});

test('who is not signed in can start no meeting, by the page or past it, and joins as ever', async ({ person }) => {
  const [ana, guest] = [await person('Ana'), await person('Guest')];
  await guest.page.goto(server.url);
  await expect(wayIn(guest)).toBeVisible();
  await expect(guest.page.getByText('With your Example ID account.')).toBeVisible();
  await expect(guest.button('New meeting')).toHaveCount(0);
  const refused = await guest.page.evaluate(async () => {
    const response = await fetch('/api/rooms', { method: 'POST', body: '{}' });
    return [response.status, ((await response.json()) as { readonly code: string }).code];
  });
  expect(refused).toEqual([401, 'sign-in-required']);

  await signIn(ana, 'ana');
  await ana.button('New meeting').click();
  await ana.expectScreen('lobby');
  await guest.enter(ana.page.url());
});

test('the first HTML is right already, and a page whose sign-in was ended elsewhere says so', async ({ person }) => {
  const [ana, plain] = [await person('Ana'), await person('Eve', { javaScriptEnabled: false, extraHTTPHeaders: { 'x-parley-me': '%7B%22mayCreate%22%3Atrue%7D' } })];
  await plain.page.goto(server.url);
  await expect(wayIn(plain)).toBeVisible();
  await expect(plain.button('New meeting')).toHaveCount(0);
  await signIn(ana, 'ana');
  const other = await ana.anotherTab('Ana');
  await other.page.goto(server.url);
  await expect(other.button('New meeting')).toBeEnabled();
  await ana.button('Sign out').click();
  await ana.page.getByRole('button', { name: 'Yes, sign me out' }).click();
  await expect(wayIn(ana)).toBeVisible();
  await other.button('New meeting').click();
  await expect(wayIn(other)).toBeVisible();
});
