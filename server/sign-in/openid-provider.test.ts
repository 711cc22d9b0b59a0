/** What the server believes of a provider's answers, and what it says where it does not. */
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashSecret } from '../rooms/secret.ts';
import { type ForgingIssuer, startForgingIssuer } from '../testing/forging-issuer.ts';
import { type BegunSignIn, OpenIdProvider, type OpenIdSettings } from './openid-provider.ts';

const REDIRECT_URI = 'https://meet.example/api/auth/callback';

let issuer: ForgingIssuer;
beforeEach(async () => {
  issuer = await startForgingIssuer();
});
afterEach(() => issuer.close());

const providerOf = (more: Partial<OpenIdSettings> = {}) => new OpenIdProvider({ ...issuer.settings, ...more });
/** Begins a sign-in, and has the issuer know the nonce. */
const begin = async (provider = providerOf()): Promise<BegunSignIn & { readonly asked: URLSearchParams }> => {
  const begun = await provider.begin(REDIRECT_URI);
  const asked = new URL(begun.url).searchParams;
  issuer.claims = { nonce: asked.get('nonce'), ...issuer.claims };
  return { ...begun, asked };
};
const answer = (more: Record<string, string>) => new URL(`${REDIRECT_URI}?${new URLSearchParams(more).toString()}`);
const signIn = async (provider?: OpenIdProvider) => {
  const begun = await begin(provider);
  return begun.finish(answer({ code: 'one', state: begun.state }));
};

describe('the question', () => {
  it('has all that ties the answer to it, and no secret', async () => {
    const { url, state, asked } = await begin();
    expect(url.startsWith(`${issuer.settings.issuer}/authorize?`)).toBe(true);
    expect(Object.fromEntries(asked)).toEqual({
      client_id: 'parley',
      redirect_uri: REDIRECT_URI,
      response_type: 'code',
      scope: 'openid profile',
      state,
      nonce: expect.stringMatching(/^[\w-]{43}$/) as string,
      code_challenge: expect.stringMatching(/^[\w-]{43}$/) as string,
      code_challenge_method: 'S256',
    });
    const again = (await begin()).asked;
    for (const one of ['state', 'nonce', 'code_challenge']) expect(again.get(one)).not.toBe(asked.get(one));
  });

  it('comes with the verifier of its challenge where the code is exchanged', async () => {
    const { finish, state, asked } = await begin();
    await finish(answer({ code: 'one', state }));
    const { body } = issuer.asked[0]!;
    expect(createHash('sha256').update(body.get('code_verifier') ?? '').digest('base64url')).toBe(asked.get('code_challenge'));
    expect([body.get('grant_type'), body.get('code'), body.get('redirect_uri')]).toEqual(['authorization_code', 'one', REDIRECT_URI]);
  });
});

describe('an answer', () => {
  it('tells who it is, by issuer and subject', async () => {
    expect(await signIn()).toEqual({ id: hashSecret(JSON.stringify([issuer.settings.issuer, 'ana'])), name: 'Ana' });
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['another name where there is none', { name: undefined, preferred_username: 'ana.lima' }, 'ana.lima'],
    ['a name fit to be shown', { name: ' Ana\u202e\n Lima ' }, 'Ana Lima'],
    ['no more of a name than has room', { name: '🍵'.repeat(200) }, '🍵'.repeat(60)],
    ['nothing for a name where there is none', { name: 7 }, ''],
  ])('gives %s', async (_, claims, name) => {
    issuer.claims = claims;
    expect(await signIn()).toMatchObject({ name });
  });

  it.each<[string, () => void, RegExp]>([
    ['with another nonce', () => (issuer.claims = { nonce: 'another' }), /JWT claim/],
    ['without a nonce', () => (issuer.claims = { nonce: undefined }), /nonce/],
    ['for another client', () => (issuer.claims = { aud: 'another' }), /JWT claim/],
    ['from another issuer', () => (issuer.claims = { iss: 'https://another.example' }), /JWT claim/],
    ['that is too old', () => (issuer.claims = { iat: 1_000, exp: 2_000 }), /timestamp/],
    ['without a subject', () => (issuer.claims = { sub: undefined }), /sub/],
    ['signed by somebody else', () => (issuer.signedBy = 'somebody else'), /signature/],
    ['that nobody signed', () => (issuer.header = { alg: 'none' }), /./],
    ['signed with the secret that both know', () => (issuer.header = { alg: 'HS256' }), /./],
  ])('%s is not believed', async (_, forge, reason) => {
    forge();
    await expect(signIn()).rejects.toMatchObject({ name: 'SignInFailed', message: expect.stringMatching(reason) as string });
  });

  it('of another question, or of another issuer, never reaches the token endpoint', async () => {
    const { finish, state } = await begin();
    issuer.metadata = {};
    for (const wrong of [{ code: 'one', state: 'another' }, { code: 'one' }, { state }, { code: 'one', state, iss: 'https://another.example' }]) {
      await expect(finish(answer(wrong as Record<string, string>))).rejects.toMatchObject({ name: 'SignInFailed' });
    }
    await expect(finish(new URL(`${REDIRECT_URI}?code=one&state=${state}&state=${state}`))).rejects.toMatchObject({ name: 'SignInFailed' });
    expect(issuer.asked).toEqual([]);
  });

  it('may be no', async () => {
    const { finish, state } = await begin();
    expect(await finish(answer({ error: 'access_denied', state }))).toBe('denied');
    await expect(finish(answer({ error: 'server_error', error_description: 'Ana has no room', state }))).rejects.toThrow(/^the provider answered server_error$/);
    await expect(finish(answer({ error: 'Ana <script>', state }))).rejects.toThrow(/^the provider answered an unknown error$/);
  });
});

describe('the provider', () => {
  it('is told the secret as it understands it', async () => {
    await signIn();
    issuer.metadata = { token_endpoint_auth_methods_supported: ['client_secret_post'] };
    issuer.claims = {};
    await signIn();
    expect(issuer.asked.map(({ authorization, body }) => [authorization, body.get('client_secret')])).toEqual([
      [`Basic ${Buffer.from('parley:hush').toString('base64')}`, null],
      [undefined, 'hush'],
    ]);
  });

  it('is asked again where it did not answer the first time', async () => {
    const provider = providerOf();
    issuer.metadata = { issuer: 'https://another.example' };
    await expect(provider.begin(REDIRECT_URI)).rejects.toMatchObject({ name: 'SignInFailed', message: expect.stringMatching(/issuer/) as string });
    issuer.metadata = {};
    await provider.discover();
  });

  it('that is not there is told in words', async () => {
    await issuer.close();
    await expect(providerOf().discover()).rejects.toThrow(/^the provider cannot be reached, ECONNREFUSED$/);
    issuer = await startForgingIssuer();
  });

  it('ends its own session where it offers that', async () => {
    expect(await providerOf().endSessionUrl('https://meet.example/')).toBeUndefined();
    issuer.metadata = { end_session_endpoint: `${issuer.settings.issuer}/bye` };
    const url = new URL((await providerOf().endSessionUrl('https://meet.example/')) ?? '');
    expect([url.pathname, Object.fromEntries(url.searchParams)]).toEqual(['/bye', { client_id: 'parley', post_logout_redirect_uri: 'https://meet.example/' }]);
  });
});
