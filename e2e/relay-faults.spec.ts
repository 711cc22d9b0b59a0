/** What is wrong with a relay is named by everything that speaks of it: `/readyz`, `npm run doctor` and the check page. Needs coturn. */
import { execFile } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { hasOpenssl, makeCertificate } from '../server/testing/certificate.ts';
import { CheckPage } from './check-page.ts';
import { type Coturn, startCoturn } from './coturn.ts';
import { freePort, type Server, type ServerEnv, startServer } from './server.ts';
import { expect, test } from './test.ts';

let coturn: Coturn;
let folder: string;
/** Where coturn speaks TLS, with a certificate that nobody knows. */
let tlsPort: number;
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parley-turns-'));
  tlsPort = await freePort();
  const tls = hasOpenssl() ? makeCertificate(folder, 'IP:127.0.0.1') : undefined;
  coturn = await startCoturn(tls && { more: [`--tls-listening-port=${tlsPort}`, `--cert=${tls.certFile}`, `--pkey=${tls.keyFile}`] });
});
test.afterAll(async () => {
  await coturn.stop();
  rmSync(folder, { recursive: true });
});

interface Fault {
  readonly what: string;
  readonly env: () => ServerEnv | Promise<ServerEnv>;
  readonly cause: string;
  readonly doctor: string;
  readonly check: string;
}

/** Right in all but the time. */
function expired(): ServerEnv {
  const username = `${Math.floor(Date.now() / 1_000) - 60}:somebody`;
  return { TURN_URLS: coturn.url, TURN_USERNAME: username, TURN_CREDENTIAL: createHmac('sha1', coturn.secret).update(username).digest('base64') };
}

/** For a Node whose clock is three hours behind: longer than credentials last (`TURN_TTL`, two hours). */
const LATE = `--import data:text/javascript,${encodeURIComponent('const now = Date.now; Date.now = () => now() - 3 * 3_600_000;')}`;

const REFUSED = 'The relay refused our credentials: its secret is another one, they have expired, or the clocks of the servers disagree.';
const FAULTS: readonly Fault[] = [
  {
    what: 'a wrong secret',
    env: () => ({ TURN_URLS: coturn.url, TURN_SECRET: 'not the secret of this relay' }),
    cause: 'refused-credentials',
    doctor: 'it refused our credentials (401). Check that TURN_SECRET',
    check: REFUSED,
  },
  { what: 'an expired credential', env: expired, cause: 'expired-credentials', doctor: 'whose user name says that they have expired', check: REFUSED },
  {
    what: 'a closed port',
    env: async () => ({ TURN_URLS: `turn:127.0.0.1:${await freePort()}?transport=tcp`, TURN_SECRET: coturn.secret }),
    cause: 'closed-port',
    doctor: 'nothing listens on this port',
    check: 'No TCP connection: the name is not known, or the port is closed.',
  },
  {
    what: 'a bad certificate',
    env: () => ({ TURN_URLS: `turns:127.0.0.1:${tlsPort}?transport=tcp`, TURN_SECRET: coturn.secret }),
    cause: 'bad-certificate',
    doctor: 'browsers do not accept its certificate',
    check: 'No TLS connection: the name is not known, the port is closed, the certificate is not valid',
  },
  {
    what: 'a wrong clock',
    env: () => ({ TURN_URLS: coturn.url, TURN_SECRET: coturn.secret, NODE_OPTIONS: LATE }),
    cause: 'clocks-disagree',
    doctor: 'its clock is ahead of ours by more than TURN_TTL',
    check: REFUSED,
  },
];

for (const { what, env, cause, doctor, check } of FAULTS) {
  test(`${what} on the relay is named by /readyz, by the doctor and by the check page`, async ({ person }) => {
    test.skip(what === 'a bad certificate' && !hasOpenssl(), 'there is no openssl to make a certificate with');
    const settings = await env();
    const server = await startServer({ env: settings });
    const relay = async () => ((await (await fetch(`${server.url}/readyz`)).json()) as { relay: unknown }).relay;
    await expect.poll(relay).toMatchObject({ state: 'failing', urls: [{ cause }] });
    expect(await doctorSays(server, settings)).toContain(doctor);
    const { id } = await server.createRoom();
    const page = new CheckPage((await person('Ana')).page);
    await page.open(`${server.url}/check?room=${id}`);
    await expect(page.row('Relay over')).toContainText(check);
    await server.dispose();
  });
}

/** What `npm run doctor` prints where this server runs. It ends with 1 because it found a problem. */
async function doctorSays(server: Server, settings: ServerEnv): Promise<string> {
  const { port } = new URL(server.url);
  const env = { ...process.env, HOST: '127.0.0.1', PORT: port, DATA_DIR: server.dataDir, ...settings };
  const outcome = await promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/doctor.ts'], { env }).catch((error: { code?: number; stdout?: string }) => error);
  expect(outcome).toMatchObject({ code: 1 });
  expect(outcome.stdout).toContain('a Parley server answers');
  return outcome.stdout ?? '';
}
