/**
 * A real OpenID provider on a free port of loopback. Whoever comes writes a name into its one form and is that person; or says no. It
 * knows one client, and insists on PKCE and on a nonce it gives back.
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type Provider from 'oidc-provider';
import type { Configuration } from 'oidc-provider';
import type { OpenIdSettings } from '../sign-in/openid-provider.ts';
import { freePort } from './free-port.ts';

export interface TestIssuer {
  readonly settings: OpenIdSettings;
  close(): Promise<void>;
}

const CLIENT = { clientId: 'parley', clientSecret: 'a secret / with + signs of all: kinds' };

export async function startIssuer(): Promise<TestIssuer> {
  const port = await freePort();
  const http = createServer().listen(port, '127.0.0.1');
  await once(http, 'listening');
  const issuer = `http://127.0.0.1:${port}`;
  const provider = await newProvider(issuer, (made) => ({
    clients: [{ client_id: CLIENT.clientId, client_secret: CLIENT.clientSecret, redirect_uris: ['http://127.0.0.1/api/auth/callback'] }],
    clientBasedCORS: () => false,
    cookies: { keys: ['a key of the tests'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, accountId) => ({ accountId, claims: () => ({ sub: accountId, name: `${accountId} of the issuer` }) }),
    claims: { profile: ['name'] },
    ttl: { AccessToken: 600, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    // Consent is given once and for all.
    loadExistingGrant: async ({ oidc }) => {
      const grant = new (made().Grant)({ clientId: CLIENT.clientId, accountId: oidc.session?.accountId ?? '' });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
  }));
  // The port of the server that is tested is not known yet.
  const ofLoopback = (uri: string): boolean => new URL(uri).hostname === '127.0.0.1';
  Object.assign(provider.Client.prototype, { redirectUriAllowed: ofLoopback, postLogoutRedirectUriAllowed: ofLoopback });
  const answer = provider.callback();
  http.on('request', (request, response) => {
    if (request.url?.startsWith('/interaction/') === true) void interact(provider, request, response);
    else void answer(request, response);
  });
  return {
    settings: { issuer, ...CLIENT, scope: 'openid profile', name: 'Example ID' },
    async close() {
      http.closeAllConnections();
      http.close();
      await once(http, 'close');
    },
  };
}

/** The provider warns of Node.js 20, and of being set up for tests: both are known. */
async function newProvider(issuer: string, configure: (made: () => Provider) => Configuration): Promise<Provider> {
  const { warn } = console;
  Object.assign(console, { warn: () => undefined });
  try {
    const { default: Class } = await import('oidc-provider');
    const provider: Provider = new Class(issuer, configure(() => provider));
    return provider;
  } finally {
    Object.assign(console, { warn });
  }
}

async function interact(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method === 'GET') {
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>Example ID</title><form method="post"><label>User name <input name="login"></label><button>Sign in</button><button name="deny" value="yes">No</button></form>');
    return;
  }
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const form = new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
  const refused = { error: 'access_denied', error_description: 'no' };
  await provider.interactionFinished(request, response, form.has('deny') ? refused : { login: { accountId: form.get('login') ?? '' } }, { mergeWithLastSubmission: false });
}
