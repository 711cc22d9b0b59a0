/** An OpenID provider by hand, which says whatever a test wants it to say: what no honest one would. */
import { createSign, generateKeyPairSync, type KeyObject, type KeyPairKeyObjectResult } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { OpenIdSettings } from '../sign-in/openid-provider.ts';
import { freePort } from './free-port.ts';

export interface ForgingIssuer {
  readonly settings: OpenIdSettings;
  /** Instead of what is right, in the next ID token; undefined for leaving it out. */
  claims: Readonly<Record<string, unknown>>;
  header: Readonly<Record<string, unknown>>;
  signedBy: 'itself' | 'somebody else';
  /** In the discovery document. */
  metadata: Readonly<Record<string, unknown>>;
  /** What was sent to the token endpoint, the latest last. */
  readonly asked: { readonly body: URLSearchParams; readonly authorization: string | undefined }[];
  close(): Promise<void>;
}

// To make them takes longer than all the rest.
const [own, other] = [1, 2].map(() => generateKeyPairSync('rsa', { modulusLength: 2048 })) as [KeyPairKeyObjectResult, KeyPairKeyObjectResult];
const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

function tokenOf(header: object, claims: object, key: KeyObject): string {
  const content = `${encode(header)}.${encode(claims)}`;
  return `${content}.${createSign('RSA-SHA256').update(content).sign(key, 'base64url')}`;
}

export async function startForgingIssuer(): Promise<ForgingIssuer> {
  const port = await freePort();
  const http = createServer().listen(port, '127.0.0.1');
  await once(http, 'listening');
  const issuer = `http://127.0.0.1:${port}`;
  const forging: ForgingIssuer = {
    settings: { issuer, clientId: 'parley', clientSecret: 'hush', scope: 'openid profile' },
    claims: {},
    header: {},
    signedBy: 'itself',
    metadata: {},
    asked: [],
    async close() {
      http.closeAllConnections();
      http.close();
      await once(http, 'close');
    },
  };
  const metadata = { issuer, authorization_endpoint: `${issuer}/authorize`, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/keys`, response_types_supported: ['code'] };
  const idToken = (): string => {
    const now = Math.floor(Date.now() / 1_000);
    const claims = { iss: issuer, sub: 'ana', aud: 'parley', iat: now, exp: now + 60, name: 'Ana', ...forging.claims };
    return tokenOf({ alg: 'RS256', kid: 'one', ...forging.header }, claims, forging.signedBy === 'itself' ? own.privateKey : other.privateKey);
  };
  http.on('request', async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const answers: Record<string, () => unknown> = {
      '/.well-known/openid-configuration': () => ({ ...metadata, ...forging.metadata }),
      '/keys': () => ({ keys: [{ ...own.publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }] }),
      '/token': () => {
        forging.asked.push({ body: new URLSearchParams(Buffer.concat(chunks).toString('utf8')), authorization: request.headers.authorization });
        return { access_token: 'opaque', token_type: 'Bearer', id_token: idToken() };
      },
    };
    const answer = answers[request.url ?? ''];
    response.writeHead(answer ? 200 : 404, { 'content-type': 'application/json' }).end(JSON.stringify(answer?.() ?? {}));
  });
  return forging;
}
