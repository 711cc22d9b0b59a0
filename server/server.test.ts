import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { bootNotice, relayNotice } from './boot-notice.ts';
import { readEnv } from './env.ts';
import { startSignalingForTest } from './testing/signaling-server.ts';
import { TestPage } from './testing/test-page.ts';

describe('a server', () => {
  it('says so where its port is taken', async () => {
    const first = await startSignalingForTest();
    const port = Number(new URL(first.url).port);
    await expect(startSignalingForTest({ port })).rejects.toThrow(`Port ${port} is taken by another program.`);
    await first.close();
  });

  it('says so where its address is none of this machine', async () => {
    await expect(startSignalingForTest({ host: '192.0.2.1' })).rejects.toThrow('HOST "192.0.2.1" is not an address of this machine.');
  });

  it('stops soon, even with a page that does not answer and one that never asks', async () => {
    const server = await startSignalingForTest();
    const { hostname, port } = new URL(server.url);
    const silent = connect(Number(port), hostname);
    await new Promise((resolve) => silent.once('connect', resolve));
    const silentGone = new Promise((resolve) => silent.once('close', resolve));
    silent.on('error', () => undefined);
    silent.write('POST /api/rooms HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n');
    const page = await new TestPage(server.url).connected();
    const pageGone = page.gone();
    const before = performance.now();
    await Promise.all([server.close(), server.close()]);
    await Promise.all([silentGone, pageGone]);
    expect(performance.now() - before).toBeLessThan(4_000);
    await expect(fetch(`${server.url}/healthz`)).rejects.toBeInstanceOf(Error);
  });
});

describe('the boot notice', () => {
  const url = 'http://localhost:3000';

  it('says where it is, and where the data is', () => {
    const notice = bootNotice(readEnv({ DATA_DIR: '/srv/parley' }), url);
    expect(notice).toContain(url);
    expect(notice).toMatch(/data: .*srv.parley/);
  });

  it('names the public address and the relay, and never a password', () => {
    const env = readEnv({ PUBLIC_URL: 'https://meet.example', DATABASE_URL: 'postgres://u:hush@db/parley', TURN_URLS: 'turn:t', TURN_SECRET: 'hush-hush-hush-hush' });
    const notice = bootNotice(env, url);
    for (const part of ['https://meet.example', url, 'PostgreSQL at db/parley', 'configured']) expect(notice).toContain(part);
    expect(notice).not.toContain('hush');
  });

  it('says what the proof of the relay showed, and what that means', () => {
    const { ice } = readEnv({ TURN_URLS: 'turn:a,turn:b', TURN_SECRET: 'hush' });
    const works = { url: 'turn:a', at: 0, result: { outcome: 'proved', milliseconds: 3, family: 'IPv4' } } as const;
    const fails = { url: 'turn:b', at: 0, result: { outcome: 'failed', cause: 'closed-port', detail: 'ECONNREFUSED' } } as const;
    expect(relayNotice(readEnv({}).ice, { state: 'none', urls: [] })).toContain('none. Calls work where browsers reach each other');
    expect(relayNotice(ice, { state: 'available', urls: [works] })).toContain('works: calls connect from behind strict firewalls too.');
    const partly = relayNotice(ice, { state: 'available', urls: [works, fails] });
    expect(partly).toContain('works at 1 of 2 addresses');
    expect(partly).toContain('turn:b: nothing listens on this port (ECONNREFUSED). Start the server');
    expect(relayNotice(ice, { state: 'failing', urls: [fails] })).toContain('does not work: behind strict firewalls some calls will not connect.');
    expect(relayNotice({ ...ice, iceTransportPolicy: 'relay' }, { state: 'failing', urls: [fails] })).toContain('no call can connect');
  });
});
