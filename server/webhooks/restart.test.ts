/** A real server with a real database that is killed in the middle of a delivery: the next one goes on. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TestPage } from '../testing/test-page.ts';
import { WebhookReceiver } from '../testing/webhook-receiver.ts';

let directory: string;
let receiver: WebhookReceiver;
let child: ChildProcess;
beforeEach(async () => {
  directory = mkdtempSync(path.join(tmpdir(), 'parley-hooks-'));
  receiver = await new WebhookReceiver().up();
});
afterEach(async () => {
  await kill();
  await receiver.down();
  rmSync(directory, { recursive: true, force: true });
});

/** Resolves with the server's address. */
const start = async (): Promise<string> => {
  child = fork(path.resolve('server/testing/webhook-child.ts'), [directory, receiver.url], { execArgv: ['--import', 'tsx'] });
  const [url] = (await once(child, 'message')) as [string];
  return url;
};
const kill = async (): Promise<void> => {
  if (child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
};

it('delivers after a kill what was stored before it, in order', { timeout: 60_000 }, async () => {
  const url = await start();
  receiver.status = () => new Promise<never>(() => undefined);
  const { id } = (await (await fetch(`${url}/api/rooms`, { method: 'POST', body: '{"name":"Tea"}' })).json()) as { readonly id: string };
  const [ana, bo] = [new TestPage(url), new TestPage(url)];
  await ana.join(id, 'Ana');
  await bo.join(id, 'Bo');
  await bo.request('room:leave', {});
  const stored = async () => (await fetch(`${url}/metrics`)).text();
  await vi.waitFor(async () => expect(await stored()).toContain('parley_webhook_events_total{result="stored"} 5\n'), { timeout: 10_000 });
  await vi.waitFor(() => expect(receiver.all).toHaveLength(1), { timeout: 10_000 });
  await kill();
  for (const page of [ana, bo]) page.socket.disconnect();

  receiver.status = 200;
  await start();
  const expected = ['room.created', 'room.started', 'participant.joined', 'participant.joined', 'participant.left'];
  await vi.waitFor(() => expect(receiver.typesOf(id)).toEqual(expected), { timeout: 20_000 });
  expect(receiver.taken[0]?.id).toBe(receiver.all[0]?.id);
  expect(receiver.taken.map(({ body }) => /"name":"(\w+)"/.exec(body)?.[1])).toEqual([undefined, undefined, 'Ana', 'Bo', 'Bo']);
});
