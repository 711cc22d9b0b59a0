/** The probe against a real TURN server. Needs coturn, and openssl for its certificate. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Coturn, startCoturn } from '../../e2e/coturn.ts';
import { find } from '../../scripts/arrange/find.ts';
import { TURNSERVER } from '../../scripts/arrange/program.ts';
import { systemClock } from '../rooms/clock.ts';
import { type Certificate, hasOpenssl, makeCertificate } from '../testing/certificate.ts';
import { FakeClock } from '../testing/fake-clock.ts';
import { freePort } from '../testing/free-port.ts';
import { mintCredentials } from './ice-config.ts';
import { probeTurn } from './probe.ts';
import { prove } from './relay-proof.ts';

const absent = find(TURNSERVER) === undefined;
const now = (): number => Math.floor(Date.now() / 1_000);

describe.skipIf(absent)('a TURN server that runs (needs coturn)', () => {
  let coturn: Coturn;
  beforeAll(async () => {
    // One allocation a user: the second is refused unless the first was freed.
    coturn = await startCoturn({ more: ['--no-tls', '--user-quota=1'] });
  });
  afterAll(() => coturn.stop());

  let users = 0;
  /** For a user who has no allocation. */
  const credentials = (secret = coturn.secret, expiry = now() + 60) => mintCredentials(secret, expiry, `user-${(users += 1)}`);
  const urlOver = (transport: string): string => `turn:127.0.0.1:${coturn.port}?transport=${transport}`;

  it.each(['udp', 'tcp'])('is proved over %s, and frees the address within seconds', async (transport) => {
    const mine = credentials();
    expect(await probeTurn(urlOver(transport), mine)).toEqual({ outcome: 'proved', milliseconds: expect.any(Number), family: 'IPv4' });
    await expect.poll(async () => (await probeTurn(urlOver(transport), mine)).outcome, { timeout: 8_000 }).toBe('proved');
  }, 10_000);

  it('is found by name', async () => {
    expect(await probeTurn(`turn:localhost:${coturn.port}`, credentials())).toMatchObject({ outcome: 'proved' });
  });

  it.each(['udp', 'tcp'])('refuses the credentials of another secret over %s', async (transport) => {
    const target = { url: urlOver(transport), credentials: credentials('another'), mintUntil: (time: number) => credentials('another', Math.floor(time / 1_000)) };
    expect(await prove(target, probeTurn, systemClock)).toEqual({ outcome: 'failed', cause: 'refused-credentials', detail: '401' });
  });

  it('refuses an expired credential, which is told from its name', async () => {
    const target = { url: coturn.url, credentials: credentials(coturn.secret, now() - 60) };
    expect(await prove(target, probeTurn, systemClock)).toEqual({ outcome: 'failed', cause: 'expired-credentials', detail: '401' });
  });

  it('disagrees about the time with a server whose clock is years behind', async () => {
    const clock = new FakeClock();
    const mintUntil = (time: number) => credentials(coturn.secret, Math.floor(time / 1_000));
    const target = { url: coturn.url, credentials: mintUntil(clock.now() + 7_200_000), mintUntil };
    expect(await prove(target, probeTurn, clock)).toEqual({ outcome: 'failed', cause: 'clocks-disagree', detail: '401' });
  });

  it('says that a user has too many allocations', async () => {
    const mine = credentials();
    const results = await Promise.all(Array.from({ length: 3 }, () => probeTurn(urlOver('tcp'), mine)));
    expect(results).toContainEqual({ outcome: 'failed', cause: 'quota', detail: '486' });
  });
});

describe.skipIf(absent || !hasOpenssl())('a TURN server with TLS (needs coturn and openssl)', () => {
  let coturn: Coturn;
  let certificate: Certificate;
  let directory: string;
  let url: string;
  beforeAll(async () => {
    directory = mkdtempSync(path.join(tmpdir(), 'parley-turns-'));
    certificate = makeCertificate(directory, 'IP:127.0.0.1');
    const port = await freePort();
    url = `turns:127.0.0.1:${port}`;
    coturn = await startCoturn({ more: [`--tls-listening-port=${port}`, `--cert=${certificate.certFile}`, `--pkey=${certificate.keyFile}`] });
  });
  afterAll(async () => {
    await coturn.stop();
    rmSync(directory, { recursive: true });
  });

  const credentials = () => mintCredentials(coturn.secret, now() + 60, 'prober');

  it('is proved where its certificate is trusted', async () => {
    expect(await probeTurn(`${url}?transport=tcp`, credentials(), { ca: certificate.pem })).toMatchObject({ outcome: 'proved', family: 'IPv4' });
  });

  it('is not where it is signed by nobody we know, or made for another name', async () => {
    expect(await probeTurn(url, credentials())).toEqual({ outcome: 'failed', cause: 'bad-certificate', detail: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
    const byName = await probeTurn(url.replace('127.0.0.1', 'localhost'), credentials(), { ca: certificate.pem });
    expect(byName).toEqual({ outcome: 'failed', cause: 'bad-certificate', detail: 'ERR_TLS_CERT_ALTNAME_INVALID' });
  });
});
