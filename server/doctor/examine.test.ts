import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startForgingIssuer } from '../testing/forging-issuer.ts';
import { findRedis, startRedis } from '../testing/redis.ts';
import { startSignalingForTest } from '../testing/signaling-server.ts';
import type { IceSettings } from '../turn/ice-config.ts';
import { examineAddress } from './examine-address.ts';
import { examineNode } from './examine-node.ts';
import { examineRedis } from './examine-redis.ts';
import { examineRelay } from './examine-relay.ts';
import { examine } from './examine.ts';
import { readEnv } from '../env.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'parley-doctor-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Level and words of everything that is found, by what it is about. */
async function found(source: Record<string, string>): Promise<Record<string, string>> {
  const findings = await examine({ HOST: '127.0.0.1', PORT: '0', DATA_DIR: path.join(folder, 'data'), ...source });
  return Object.fromEntries(findings.map(({ level, what, words }) => [what, `${level}: ${words}`]));
}

describe('the doctor', () => {
  it('finds a fresh machine well, tells what a missing relay means, and makes nothing', async () => {
    const findings = await found({});
    expect(findings['Node.js']).toMatch(/^ok/);
    expect(findings['Data directory']).toMatch(/^ok: .*will be made at the first start/);
    expect(findings['Port']).toMatch(/^ok: .*is free/);
    expect(findings['TURN']).toMatch(/^warning: no relay is configured.*strict firewalls will not connect/);
    expect(await found({})).toEqual({ ...findings, Port: expect.stringMatching(/^ok/) as string });
  });

  it('names a variable that is wrong, and stops there', async () => {
    expect(await found({ ROOM_CAPACITY: '99' })).toMatchObject({ Variables: expect.stringMatching(/^problem: .*ROOM_CAPACITY/) as string });
  });

  it('says which file of a secret every user can read', async () => {
    const file = path.join(folder, 'turn-secret');
    writeFileSync(file, 'hush-hush, and long enough', { mode: 0o644 });
    const secrets = async () => (await found({ TURN_SECRET_FILE: file, TURN_URLS: 'turn:127.0.0.1:1?transport=tcp' }))['Secrets'];
    expect(await secrets()).toBe(`warning: every user of this machine can read ${file}. Take that away: chmod o-r ${file}`);
    chmodSync(file, 0o640);
    expect(await secrets()).toBe('ok: TURN_SECRET: none is an example that everybody knows.');
    expect((await found({}))['Secrets']).toBe('ok: none is set.');
  });

  it('knows a port that another program has from one that Parley has', async () => {
    const other = createServer((_, response) => response.end('hello')).listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    expect((await found({ PORT: String(port) }))['Port']).toMatch(/^problem: .*taken by another program/);
    other.close();
    const parley = await startSignalingForTest();
    expect((await found({ PORT: new URL(parley.url).port }))['Port']).toMatch(/^ok: a Parley server answers/);
    await parley.close();
  });

  it('says which database cannot be reached', async () => {
    const { Database } = await found({ DATABASE_URL: 'postgres://parley:hush-hush@127.0.0.1:1/parley' });
    expect(Database).toMatch(/^problem: The database of DATABASE_URL cannot be reached/);
    expect(Database).not.toContain('hush-hush');
  });

  it('says whether servers can hear each other over Redis', async () => {
    const gone = await examineRedis(readEnv({ REDIS_URL: 'redis://:hush-hush@127.0.0.1:1', DATABASE_URL: 'postgres://h/d' }));
    expect(gone).toEqual([{ level: 'problem', what: 'Redis', words: expect.stringMatching(/^127\.0\.0\.1:1 does not answer/) as string }]);
    expect(await examineRedis(readEnv({}))).toEqual([]);
  });

  it.each(findRedis() === undefined ? [] : ['Redis'])('finds a %s that works well', async () => {
    const redis = await startRedis(findRedis() ?? '');
    const words = expect.stringMatching(/^\d+\.\d+\.\d+ at 127\.0\.0\.1:\d+ answers, and servers can hear each other/) as string;
    expect(await examineRedis(readEnv({ REDIS_URL: redis.url, DATABASE_URL: 'postgres://h/d' }))).toEqual([{ level: 'ok', what: 'Redis', words }]);
    await redis.kill();
  });

  it('names the cause of each TURN URL that fails', async () => {
    const settings: IceSettings = readEnv({ TURN_URLS: 'turn:a.example,turn:b.example', TURN_SECRET: 's', STUN_URLS: 'stun:a.example' }).ice;
    const findings = await examineRelay(settings, {
      turn: (url) => Promise.resolve(url.includes('a.example') ? { outcome: 'proved', milliseconds: 12, family: 'IPv4' } : { outcome: 'failed', cause: 'closed-port' }),
      stun: () => Promise.resolve({ outcome: 'failed', cause: 'silent' }),
    });
    expect(findings.map(({ level, what, words }) => `${level} ${what} ${words}`)).toEqual([
      expect.stringMatching(/^problem STUN stun:a.example: it does not answer/) as string,
      expect.stringMatching(/^ok TURN turn:a.example works \(12 ms\)/) as string,
      expect.stringMatching(/^problem TURN turn:b.example: nothing listens on this port/) as string,
    ]);
  });

  it('warns of an address that browsers give no camera to, and of a proxy that is not trusted', () => {
    const address = (source: Record<string, string>) => examineAddress(readEnv(source)).level;
    expect(address({ PUBLIC_URL: 'http://meet.example.org' })).toBe('warning');
    expect(address({ PUBLIC_URL: 'https://meet.example.org' })).toBe('warning');
    expect(address({ PUBLIC_URL: 'https://meet.example.org', TRUST_PROXY: '1' })).toBe('ok');
  });

  it('asks the OpenID provider who it is, and tells what it has to know', async () => {
    const issuer = await startForgingIssuer();
    const oidc = { OIDC_ISSUER: issuer.settings.issuer, OIDC_CLIENT_ID: 'parley', OIDC_CLIENT_SECRET: 'hush-hush' };
    expect((await found({ ...oidc, PUBLIC_URL: 'https://meet.example' }))['Sign-in']).toMatch(/^ok: .*redirect URI https:\/\/meet\.example\/api\/auth\/callback\.$/);
    issuer.metadata = { issuer: 'https://another.example' };
    expect((await found(oidc))['Sign-in']).toMatch(/^problem: .*does not work as an OpenID provider \(.*issuer.*\)/);
    await issuer.close();
    const down = (await found(oidc))['Sign-in'];
    expect(down).toMatch(/^problem: .*cannot be reached.*Guests are not affected/);
    expect(down).not.toContain('hush-hush');
    expect((await found({}))['Sign-in']).toBeUndefined();
    expect((await found({ ALLOW_GUEST_CREATE: 'false' }))['Sign-in']).toMatch(/^ok: none.*by programs only/);
  });

  it('knows which Node.js is too old', () => {
    expect(examineNode('20.18.3').level).toBe('problem');
    expect(examineNode('20.19.0').level).toBe('ok');
    expect(examineNode('24.0.0').level).toBe('ok');
  });
});
