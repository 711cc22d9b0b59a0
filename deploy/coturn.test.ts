/** The configuration that we ship, in the real coturn, started by the script that we ship. Needs turnserver, and openssl for a certificate. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answersStun } from '../e2e/coturn.ts';
import { find } from '../scripts/arrange/find.ts';
import { TURNSERVER } from '../scripts/arrange/program.ts';
import { hasOpenssl, makeCertificate } from '../server/testing/certificate.ts';
import { freePort } from '../server/testing/free-port.ts';
import { openTurnClient, type TurnClient } from '../server/testing/turn-client.ts';
import { mintCredentials } from '../server/turn/ice-config.ts';
import { probeTurn } from '../server/turn/probe.ts';

const turnserver = find(TURNSERVER);
const secret = 'a secret for tests';
const credentials = () => mintCredentials(secret, Math.floor(Date.now() / 1_000) + 60, 'someone');

describe.skipIf(turnserver === undefined || !hasOpenssl())('our coturn (needs coturn and openssl)', () => {
  let directory: string;
  let child: ChildProcess;
  let port: number;
  let tlsPort: number;
  let output = '';

  beforeAll(async () => {
    directory = mkdtempSync(path.join(tmpdir(), 'parley-deploy-'));
    [port, tlsPort] = [await freePort(), await freePort()];
    writeFileSync(path.join(directory, 'secret'), `${secret}\n`);
    const env = {
      ...process.env,
      PATH: `${path.dirname(turnserver ?? '')}:${process.env['PATH']}`,
      DOMAIN: 'localhost',
      PUBLIC_ADDRESS: '127.0.0.1',
      LOCAL_ADDRESS: '127.0.0.1',
      TURN_SECRET_FILE: path.join(directory, 'secret'),
      CERTIFICATES: path.join(directory, 'certificates'),
      RUN_FOLDER: directory,
      LOOK_EVERY: '0.1',
    };
    // Everybody is on loopback here: it listens there, and nothing else is different.
    child = spawn('sh', [path.join(import.meta.dirname, 'coturn.sh'), `--listening-port=${port}`, `--tls-listening-port=${tlsPort}`, '--relay-ip=::1'], { env });
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
    const ended = once(child, 'exit').then(() => {
      throw new Error(`It ended at once:\n${output}`);
    });
    await Promise.race([answersStun('127.0.0.1', port), ended]);
  });

  afterAll(async () => {
    child.kill();
    if (child.exitCode === null) await once(child, 'exit');
    rmSync(directory, { recursive: true });
  });

  async function through<Result>(family: 'IPv4' | 'IPv6', work: (client: TurnClient) => Promise<Result>): Promise<Result> {
    const client = await openTurnClient(port, family, credentials());
    try {
      return await work(client);
    } finally {
      client.close();
    }
  }

  const answers = (family: 'IPv4' | 'IPv6', peers: readonly string[]) =>
    through(family, async (client) => {
      const all: Record<string, unknown> = {};
      for (const peer of peers) all[peer] = await client.mayReach(peer);
      return all;
    });
  const each = (peers: readonly string[], answer: unknown) => Object.fromEntries(peers.map((peer) => [peer, answer]));

  const INSIDE_4 = `
    0.0.0.0 0.1.2.3 10.0.0.1 10.255.255.255 100.64.0.1 100.100.100.200 100.127.255.255 127.0.0.1 127.255.255.254 169.254.1.1 169.254.169.254
    172.16.0.1 172.17.0.1 172.31.255.255 192.0.0.192 192.168.0.1 192.168.255.255 198.18.0.1 224.0.0.1 239.255.255.250 240.0.0.1 255.255.255.255`.trim().split(/\s+/);
  const INSIDE_6 = ['::1', '::ffff:127.0.0.1', '::ffff:10.0.0.1', '64:ff9b::7f00:1', '2002:7f00:1::', 'fc00::1', 'fd00::1', 'fd00:ec2::254', 'fe80::1', 'febf::1', 'fec0::1', 'ff02::1'];
  const OUTSIDE_4 = ['1.1.1.1', '8.8.8.8', '9.255.255.255', '11.0.0.0', '100.63.255.255', '100.128.0.0', '126.255.255.255', '128.0.0.1', '169.253.255.255', '172.15.255.255', '172.32.0.0', '192.167.255.255', '192.169.0.0', '223.255.255.254'];

  it('lets nobody in to what is inside', async () => {
    expect(await answers('IPv4', INSIDE_4)).toEqual(each(INSIDE_4, 403));
  });

  it('nor by IPv6', async () => {
    expect(await answers('IPv6', INSIDE_6)).toEqual(each(INSIDE_6, 403));
  });

  it('lets people out to each other, up to the edge of every range', async () => {
    expect(await answers('IPv4', OUTSIDE_4)).toEqual(each(OUTSIDE_4, 'granted'));
    expect(await answers('IPv6', ['2606:4700:4700::1111', '2a00::1'])).toEqual(each(['2606:4700:4700::1111', '2a00::1'], 'granted'));
  });

  it('gives one person all the addresses that a full mesh takes', async () => {
    const mine = credentials();
    // Eight people, three URLs, and a repair of each pair.
    const clients = await Promise.all(Array.from({ length: 7 * 3 * 2 }, () => openTurnClient(port, 'IPv4', mine)));
    expect(clients).toHaveLength(42);
    for (const client of clients) client.close();
  });

  it('speaks TLS as soon as there is a certificate, and takes the next ones without ending calls', async () => {
    const renew = (authority: string): string => {
      const folder = path.join(directory, 'certificates', authority, 'localhost');
      mkdirSync(folder, { recursive: true });
      const { certFile, keyFile, pem } = makeCertificate(directory, 'IP:127.0.0.1');
      copyFileSync(keyFile, path.join(folder, 'localhost.key'));
      copyFileSync(certFile, path.join(folder, 'localhost.crt'));
      return pem;
    };
    const isTrusted = (ca: string) => async () => (await probeTurn(`turns:127.0.0.1:${tlsPort}?transport=tcp`, credentials(), { ca })).outcome;
    await expect.poll(isTrusted(renew('z-authority'))).toBe('proved');
    await through('IPv4', async (client) => {
      await expect.poll(isTrusted(renew('z-authority'))).toBe('proved');
      await expect.poll(isTrusted(renew('another-authority'))).toBe('proved');
      expect(await client.mayReach('1.1.1.1')).toBe('granted');
    });
  });

  it.skipIf(process.platform !== 'linux')('keeps its secret to itself', () => {
    expect(readFileSync(path.join(directory, 'turnserver.conf'), 'utf8')).toContain(`static-auth-secret=${secret}\n`);
    expect(readFileSync(`/proc/${child.pid}/cmdline`, 'utf8')).not.toContain(secret);
    expect(output).not.toContain(secret);
  });
});
