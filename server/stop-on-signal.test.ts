/** The end of the process as its manager, its load balancer and its pages see it. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { io } from 'socket.io-client';
import { afterEach, describe, expect, it } from 'vitest';
import { TestPage } from './testing/test-page.ts';

let child: ChildProcess;
afterEach(() => child.kill('SIGKILL'));

async function start(...args: string[]): Promise<{ readonly url: string; readonly roomId: string }> {
  child = fork(path.resolve('server/testing/stopping-child.ts'), args, { execArgv: ['--import', 'tsx'], stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  const [told] = (await once(child, 'message')) as [{ url: string; roomId: string }];
  return told;
}

/** Resolves with the code with which it ended and what it said. */
async function ended(): Promise<readonly [code: number | null, said: string]> {
  let said = '';
  child.stdout?.on('data', (chunk) => (said += String(chunk)));
  const [code] = (await once(child, 'close')) as [number | null];
  return [code, said];
}

describe('at SIGTERM the server', { timeout: 30_000 }, () => {
  it('says first that it is draining, and still takes everybody', async () => {
    const { url, roomId } = await start('3');
    const end = ended();
    const ana = await new TestPage(url).connected();
    await ana.join(roomId, 'Ana');
    child.kill('SIGTERM');
    await expect.poll(async () => (await fetch(`${url}/readyz`)).status).toBe(503);
    expect(await (await fetch(`${url}/readyz`)).json()).toMatchObject({ status: 'draining' });
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    const ben = await new TestPage(url).connected();
    expect((await ben.join(roomId, 'Ben')).roster.participants).toHaveLength(2);
    // Both are let go in the way after which socket.io connects again.
    expect(await Promise.all([ana.gone(), ben.gone()])).toEqual(['transport close', 'transport close']);
    expect(await end).toEqual([0, 'storage closed']);
    // Whose socket went first is not missed by the others: the server is leaving, nobody is.
    expect([...ana.heard('participant:updated'), ...ben.heard('participant:updated')]).toEqual([]);
  });

  it('does not wait where nobody asks it to, and pages try again by themselves', async () => {
    const { url } = await start();
    const end = ended();
    const socket = io(url, { transports: ['websocket'], forceNew: true });
    await new Promise<void>((resolve) => socket.once('connect', resolve));
    const again = new Promise<void>((resolve) => socket.io.once('reconnect_attempt', () => resolve()));
    const before = performance.now();
    child.kill('SIGTERM');
    expect(await end).toEqual([0, 'storage closed']);
    expect(performance.now() - before).toBeLessThan(4_000);
    await again;
    socket.disconnect();
  });

  it('takes a signal that comes at once again for the same, and a later one for an order', async () => {
    await start('0', 'hangs');
    const end = ended();
    const before = performance.now();
    child.kill('SIGTERM');
    child.kill('SIGINT');
    const insisting = setInterval(() => child.kill('SIGINT'), 100);
    const [code] = await end;
    clearInterval(insisting);
    expect(code).toBe(1);
    expect(performance.now() - before).toBeGreaterThan(900);
  });
});
