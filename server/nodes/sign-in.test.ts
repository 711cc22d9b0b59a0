/** Sign-ins that begin at one server and come back to another, as behind a proxy that spreads requests over both. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Me } from '#protocol/auth-api';
import type { CreatedRoom } from '#protocol/rooms-api';
import { OpenIdProvider } from '../sign-in/openid-provider.ts';
import { TestBrowser } from '../testing/browser.ts';
import { ClusterForTest, type NodeForTest } from '../testing/cluster.ts';
import { startIssuer, type TestIssuer } from '../testing/issuer.ts';
import { findRedis } from '../testing/redis.ts';

const program = findRedis();

describe.each(program === undefined ? [] : ['Redis'])('a sign-in that comes back to another server, with %s', { timeout: 20_000 }, () => {
  let cluster: ClusterForTest;
  let issuer: TestIssuer;
  let [a, b]: NodeForTest[] = [];
  const nodes = () => {
    if (!a || !b) throw new Error('not started');
    return { a, b };
  };

  beforeAll(async () => {
    [cluster, issuer] = await Promise.all([ClusterForTest.start(), startIssuer()]);
    // Each has a provider of its own, as processes have.
    const node = () => cluster.node({ provider: new OpenIdProvider(issuer.settings) });
    [a, b] = [await node(), await node()];
  });
  afterAll(async () => Promise.all([cluster.stop(), issuer.close()]));

  /** Begins at the first server. Resolves with the same way back, to the second one, which has the same cookies. */
  async function wayBack(browser: TestBrowser, fields: Record<string, string>): Promise<string> {
    const { a, b } = nodes();
    const isOurs = (url: string): boolean => url.startsWith(a.url);
    const form = await browser.followTo(await browser.redirectOf(`${a.url}/api/auth/sign-in?return=%2Fr%2Fx`), isOurs);
    const answer = isOurs(form) ? form : await browser.followTo(await browser.redirectOf(form, { method: 'POST', body: new URLSearchParams(fields) }), isOurs);
    browser.setCookie(b.url, 'parley_browser', browser.cookie(a.url, 'parley_browser') ?? '');
    return answer.replace(a.url, b.url);
  }
  const nameOf = async (browser: TestBrowser, session: string | undefined, at: NodeForTest): Promise<string | undefined> => {
    browser.setCookie(at.url, 'parley_session', session ?? '');
    return ((await (await browser.ask(`${at.url}/api/auth/me`)).json()) as Me).name;
  };
  const failed = () => `${nodes().b.url}/rooms?sign-in=failed`;

  it('is finished there: both know the person, whose rooms come along, also those that are live', async () => {
    const { a, b } = nodes();
    const browser = new TestBrowser();
    const { id } = (await (await browser.ask(`${a.url}/api/rooms`, { method: 'POST' })).json()) as CreatedRoom;
    const ana = await a.page({ cookie: `parley_browser=${browser.cookie(a.url, 'parley_browser')}` });
    await ana.join(id, 'Ana');
    expect(await browser.redirectOf(await wayBack(browser, { login: 'ana' }))).toBe(`${b.url}/r/x`);
    const session = browser.cookie(b.url, 'parley_session');
    expect([await nameOf(browser, session, a), await nameOf(browser, session, b)]).toEqual(['ana of the issuer', 'ana of the issuer']);
    const elsewhere = new TestBrowser();
    await nameOf(elsewhere, session, b);
    expect(await (await elsewhere.ask(`${b.url}/api/my/rooms`)).json()).toMatchObject([{ room: { id, participants: 1 }, role: 'host' }]);
  });

  it('says there, too, that the person refused', async () => {
    const browser = new TestBrowser();
    expect(await browser.redirectOf(await wayBack(browser, { deny: 'yes' }))).toBe(`${nodes().b.url}/rooms?sign-in=denied`);
  });

  it('is done there for no browser but the one that began it, and once', async () => {
    const [thief, victim] = [new TestBrowser(), new TestBrowser()];
    const answer = await wayBack(thief, { login: 'mallory' });
    await wayBack(victim, { login: 'ana' });
    expect(await victim.redirectOf(answer)).toBe(failed());
    expect(victim.cookie(nodes().b.url, 'parley_session')).toBeUndefined();
    expect(await thief.redirectOf(answer)).toBe(`${nodes().b.url}/r/x`);
    expect(await thief.redirectOf(answer)).toBe(failed());
  });

  it('ends in words where the server that began it is gone', async () => {
    const { a } = nodes();
    const browser = new TestBrowser();
    const answer = await wayBack(browser, { login: 'ana' });
    a.die();
    const since = performance.now();
    expect(await browser.redirectOf(answer)).toBe(failed());
    expect(performance.now() - since).toBeLessThan(4_000);
  });
});

describe.each(program === undefined ? ['Redis'] : [])('a sign-in that comes back to another server, with %s: left out, because it is not installed on this machine', () => {
  it('has no redis-server on PATH', () => expect(findRedis()).toBeUndefined());
});
