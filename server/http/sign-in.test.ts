/** Signing in and out over real HTTP, at a real OpenID provider. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Me } from '#protocol/auth-api';
import type { CreatedRoom, MyRoom } from '#protocol/rooms-api';
import type { ServerOptions } from '../server.ts';
import { OpenIdProvider } from '../sign-in/openid-provider.ts';
import { TestBrowser } from '../testing/browser.ts';
import { startIssuer, type TestIssuer } from '../testing/issuer.ts';
import { logLines } from '../testing/log-lines.ts';
import { TestPage } from '../testing/test-page.ts';
import { type SignalingServer, startSignalingForTest } from '../testing/signaling-server.ts';

let issuer: TestIssuer;
let server: SignalingServer;
let lines: string[];
beforeAll(async () => {
  issuer = await startIssuer();
});
afterAll(() => issuer.close());
const start = async (options: Partial<ServerOptions> = {}): Promise<void> => {
  await server?.close();
  server = await startSignalingForTest({ provider: new OpenIdProvider(issuer.settings), ...options });
};
beforeEach(async () => {
  lines = logLines();
  await start();
});
afterEach(async () => {
  await server.close();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const isOurs = (url: string): boolean => new URL(url).origin === server.url;
/** From the button to the provider's form. */
const begin = async (browser: TestBrowser, returnTo = '/rooms'): Promise<string> => {
  const question = await browser.redirectOf(`${server.url}/api/auth/sign-in?return=${encodeURIComponent(returnTo)}`);
  return browser.followTo(question, isOurs);
};
/** Fills in the form. Resolves with the way back to us, which is not gone yet. */
const submit = async (browser: TestBrowser, form: string, fields: Record<string, string>): Promise<string> => {
  if (isOurs(form)) return form;
  const next = await browser.redirectOf(form, { method: 'POST', body: new URLSearchParams(fields) });
  return browser.followTo(next, isOurs);
};
const signIn = async (browser: TestBrowser, login: string, returnTo?: string): Promise<string> =>
  browser.redirectOf(await submit(browser, await begin(browser, returnTo), { login }));
const meOf = async (browser: TestBrowser): Promise<Me> => (await browser.ask(`${server.url}/api/auth/me`)).json() as Promise<Me>;
const create = async (browser: TestBrowser): Promise<CreatedRoom> => (await browser.ask(`${server.url}/api/rooms`, { method: 'POST' })).json() as Promise<CreatedRoom>;
const roomsOf = async (browser: TestBrowser): Promise<readonly string[]> =>
  ((await (await browser.ask(`${server.url}/api/my/rooms`)).json()) as MyRoom[]).map(({ room, role }) => `${role} ${room.id}`);
const failed = () => `${server.url}/rooms?sign-in=failed`;

describe('signing in', () => {
  it('makes the name known, and goes back to where it began', async () => {
    const browser = new TestBrowser();
    expect(await meOf(browser)).toEqual({ signInOffered: true, providerName: 'Example ID', mayCreate: true });
    expect(await signIn(browser, 'ana', '/r/abcd-efgh-jkmn?x=1')).toBe(`${server.url}/r/abcd-efgh-jkmn?x=1`);
    expect(await meOf(browser)).toEqual({ signInOffered: true, providerName: 'Example ID', name: 'ana of the issuer', mayCreate: true });
    expect(lines).toEqual([]);
  });

  it('gives a cookie that no script reads, new each time', async () => {
    const browser = new TestBrowser();
    const cookies = [];
    for (const login of ['ana', 'ana']) {
      const response = await browser.ask(await submit(browser, await begin(browser), { login }));
      cookies.push(response.headers.getSetCookie().find((cookie) => cookie.startsWith('parley_session=')));
    }
    for (const cookie of cookies) expect(cookie).toMatch(/^parley_session=[\w-]{43}; Max-Age=34560000; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(cookies[0]).not.toBe(cookies[1]);
    browser.setCookie(server.url, 'parley_session', /=([^;]+)/.exec(cookies[0] ?? '')?.[1] ?? '');
    expect((await meOf(browser)).name).toBeUndefined();
  });

  it('takes over no cookie that was there before', async () => {
    const [victim, thief] = [new TestBrowser(), new TestBrowser()];
    const planted = 'p'.repeat(43);
    for (const browser of [victim, thief]) for (const name of ['parley_session', 'parley_browser']) browser.setCookie(server.url, name, planted);
    await signIn(victim, 'ana');
    expect((await meOf(victim)).name).toBe('ana of the issuer');
    expect((await meOf(thief)).name).toBeUndefined();
  });

  it.each([undefined, '//evil.example', '/\\evil.example', 'https://evil.example', '/.//evil.example', '/\t/evil.example', '/api/auth/sign-in'])('leads to no place but ours: %s', async (wish) => {
    expect(await signIn(new TestBrowser(), 'ana', wish)).toBe(`${server.url}/rooms`);
  });

  it('may be refused by the person', async () => {
    const browser = new TestBrowser();
    expect(await browser.redirectOf(await submit(browser, await begin(browser), { deny: 'yes' }))).toBe(`${server.url}/rooms?sign-in=denied`);
    expect((await meOf(browser)).name).toBeUndefined();
  });

  it('is not done in a browser that did not begin it', async () => {
    const [thief, victim] = [new TestBrowser(), new TestBrowser()];
    await create(victim);
    const answer = await submit(thief, await begin(thief), { login: 'mallory' });
    for (const other of [victim, new TestBrowser()]) {
      expect(await other.redirectOf(answer)).toBe(failed());
      expect((await meOf(other)).name).toBeUndefined();
    }
    expect(await thief.redirectOf(answer)).toBe(`${server.url}/rooms`);
  });

  it('is not done with another state, and not twice', async () => {
    const browser = new TestBrowser();
    const answer = await submit(browser, await begin(browser), { login: 'ana' });
    const forged = new URL(answer);
    forged.searchParams.set('state', 'x'.repeat(43));
    expect(await browser.redirectOf(forged.href)).toBe(failed());
    expect((await meOf(browser)).name).toBeUndefined();
    expect(await browser.redirectOf(answer)).toBe(`${server.url}/rooms`);
    const cookie = browser.cookie(server.url, 'parley_session');
    expect(await browser.redirectOf(answer)).toBe(failed());
    expect(browser.cookie(server.url, 'parley_session')).toBe(cookie);
  });

  it('is not done with a code that another sign-in was given', async () => {
    const [thief, victim] = [new TestBrowser(), new TestBrowser()];
    const stolen = new URL(await submit(victim, await begin(victim), { login: 'ana' }));
    const own = new URL(await submit(thief, await begin(thief), { login: 'mallory' }));
    own.searchParams.set('code', stolen.searchParams.get('code') ?? '');
    expect(await thief.redirectOf(own.href)).toBe(failed());
    expect((await meOf(thief)).name).toBeUndefined();
  });

  it('is over after ten minutes', async () => {
    const browser = new TestBrowser();
    const answer = await submit(browser, await begin(browser), { login: 'ana' });
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10 * 60_000 });
    expect(await browser.redirectOf(answer)).toBe(failed());
  });

  it('ends in words where the provider is down, and costs guests nothing', async () => {
    const gone = await startIssuer();
    await gone.close();
    await start({ provider: new OpenIdProvider(gone.settings) });
    const browser = new TestBrowser();
    expect(await browser.redirectOf(`${server.url}/api/auth/sign-in`)).toBe(failed());
    expect(lines).toEqual([expect.stringContaining('the provider cannot be reached')]);
    expect((await meOf(browser)).mayCreate).toBe(true);
    expect((await create(browser)).id).toBeDefined();
  });

  it('leaves nothing personal in the log, and no secret', async () => {
    const browser = new TestBrowser();
    const answer = new URL(await submit(browser, await begin(browser), { login: 'ana' }));
    answer.searchParams.set('code', 'spent');
    await browser.redirectOf(answer.href);
    expect(lines).toEqual([expect.stringContaining('a sign-in failed')]);
    expect(lines.join()).toContain('the provider answered invalid_grant');
    for (const secret of ['ana', 'spent', issuer.settings.clientSecret, answer.searchParams.get('state') ?? '']) expect(lines.join()).not.toContain(secret);
  });

  it('is limited for each address', async () => {
    const browser = new TestBrowser();
    const leads = [];
    for (let times = 0; times < 61; times++) leads.push(await browser.redirectOf(`${server.url}/api/auth/sign-in`));
    expect([leads[0]?.startsWith(issuer.settings.issuer), leads.at(-1)]).toEqual([true, failed()]);
  });
});

describe('an account', () => {
  it('owns rooms wherever it is signed in, and adopts those that its browser made before', async () => {
    const [desk, phone] = [new TestBrowser(), new TestBrowser()];
    const before = await create(desk);
    expect(await roomsOf(desk)).toEqual([`host ${before.id}`]);
    await signIn(desk, 'ana');
    const after = await create(desk);
    await signIn(phone, 'ana');
    for (const browser of [desk, phone]) expect([...(await roomsOf(browser))].sort()).toEqual([before.id, after.id].map((id) => `host ${id}`).sort());
    expect((await phone.ask(`${server.url}/api/rooms/${before.id}/close`, { method: 'POST' })).status).toBe(204);
  });

  it.each(['websocket', 'polling'])('is host in its rooms over %s, too', async (transport) => {
    const [desk, phone] = [new TestBrowser(), new TestBrowser()];
    for (const browser of [desk, phone]) await signIn(browser, 'ana');
    const { id } = await create(desk);
    // Of this browser the server knows the session only.
    const page = await new TestPage(server.url, { cookie: `parley_session=${phone.cookie(server.url, 'parley_session')}`, transports: [transport] }).connected();
    const joined = await page.join(id, 'Ana');
    expect(joined.roster.participants.map(({ role }) => role)).toEqual(['host']);
    page.socket.disconnect();
  });

  it('leaves nothing behind in a browser that it signs out of', async () => {
    const [desk, phone] = [new TestBrowser(), new TestBrowser()];
    await create(desk);
    for (const browser of [desk, phone]) await signIn(browser, 'ana');
    const { id } = await create(desk);
    const response = await desk.ask(`${server.url}/api/auth/sign-out`, { method: 'POST' });
    const { location } = (await response.json()) as { location: string };
    expect(location).toMatch(new RegExp(`^${issuer.settings.issuer}/session/end\\?`));
    expect(new URL(location).searchParams.get('post_logout_redirect_uri')).toBe(`${server.url}/`);
    expect((await meOf(desk)).name).toBeUndefined();
    expect(await roomsOf(desk)).toEqual([]);
    expect((await desk.ask(`${server.url}/api/rooms/${id}/close`, { method: 'POST' })).status).toBe(403);
    expect(await roomsOf(phone)).toHaveLength(2);
  });

  it('is no other account, also not in the same browser', async () => {
    const browser = new TestBrowser();
    await signIn(browser, 'ana');
    await create(browser);
    await browser.ask(`${server.url}/api/auth/sign-out`, { method: 'POST' });
    // The provider's own session is another one's.
    browser.setCookie(issuer.settings.issuer, '_session', 'none');
    await signIn(browser, 'ben');
    expect((await meOf(browser)).name).toBe('ben of the issuer');
    expect(await roomsOf(browser)).toEqual([]);
  });

  it('is signed out by none but a page of ours', async () => {
    const browser = new TestBrowser();
    await signIn(browser, 'ana');
    const response = await browser.ask(`${server.url}/api/auth/sign-out`, { method: 'POST', headers: { origin: 'https://evil.example' } });
    expect(response.status).toBe(403);
    expect((await meOf(browser)).name).toBe('ana of the issuer');
  });
});

describe('ALLOW_GUEST_CREATE=false', () => {
  it('closes the making of rooms to whoever is not signed in', async () => {
    await start({ allowGuestCreate: false });
    const browser = new TestBrowser();
    expect((await meOf(browser)).mayCreate).toBe(false);
    const refused = await browser.ask(`${server.url}/api/rooms`, { method: 'POST' });
    expect([refused.status, await refused.json()]).toEqual([401, expect.objectContaining({ code: 'sign-in-required' })]);
    await signIn(browser, 'ana');
    expect((await meOf(browser)).mayCreate).toBe(true);
    expect((await browser.ask(`${server.url}/api/rooms`, { method: 'POST' })).status).toBe(201);
  });

  it('stays closed where there is no sign-in, and a session of before counts for nothing', async () => {
    const { storage } = await startSignalingForTest();
    await start({ storage });
    const browser = new TestBrowser();
    await signIn(browser, 'ana');
    const session = browser.cookie(server.url, 'parley_session') ?? '';
    await start({ storage, provider: undefined, allowGuestCreate: false });
    browser.setCookie(server.url, 'parley_session', session);
    expect(await meOf(browser)).toEqual({ signInOffered: false, mayCreate: false });
    expect((await browser.ask(`${server.url}/api/rooms`, { method: 'POST' })).status).toBe(401);
    expect((await browser.ask(`${server.url}/api/auth/sign-in`)).status).toBe(404);
  });
});
