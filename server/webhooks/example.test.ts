/** What docs/webhooks.md shows, as it stands there: the receiver is run, the request verified. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Webhook } from 'standardwebhooks';
import { afterEach, expect, it, vi } from 'vitest';
import { MemoryOutbox } from '../persistence/memory-outbox.ts';
import { Registry } from '../metrics/registry.ts';
import { systemClock } from '../rooms/clock.ts';
import { freePort } from '../testing/free-port.ts';
import { SECRET } from '../testing/webhook-receiver.ts';
import { startWebhooks } from './webhooks.ts';

const page = readFileSync('docs/webhooks.md', 'utf8');
let child: ChildProcess | undefined;
afterEach(() => child?.kill());

it('shows a request with a right signature', () => {
  const [, id = '', seconds = '', signature, body = ''] = /^webhook-id: (.+)\nwebhook-timestamp: (.+)\nwebhook-signature: (.+)\n\n(\{.+\})$/m.exec(page) ?? [];
  const secret = /`(whsec_\w+)`/.exec(page)?.[1] ?? '';
  expect(signature).toBe(new Webhook(secret).sign(id, new Date(Number(seconds) * 1_000), body));
});

it('shows a receiver that takes what is signed, and nothing else', { timeout: 30_000 }, async () => {
  const code = /^```js\n([\s\S]+?)^```$/m.exec(page)?.[1] ?? '';
  const port = await freePort();
  child = spawn(process.execPath, ['--input-type=module', '--eval', code], { env: { ...process.env, PORT: String(port), WEBHOOK_SECRET: SECRET } });
  let said = '';
  child.stdout?.on('data', (chunk) => (said += String(chunk)));
  const url = `http://127.0.0.1:${port}/`;
  const forged = { 'webhook-id': 'msg_1', 'webhook-timestamp': String(Math.floor(Date.now() / 1_000)), 'webhook-signature': 'v1,AAAA' };
  await vi.waitFor(async () => expect((await fetch(url, { method: 'POST', headers: forged, body: '{}' })).status).toBe(401), { timeout: 10_000 });

  const webhooks = await startWebhooks({ settings: { urls: [url], secret: SECRET, allowPrivate: true }, outbox: new MemoryOutbox(), clock: systemClock, registry: new Registry() });
  webhooks.tell({ type: 'created', roomId: 'abcd-efgh-jkmn' });
  webhooks.tell({ type: 'participant-joined', roomId: 'abcd-efgh-jkmn', participantId: 'p_1', name: 'Ana', role: 'host' });
  await vi.waitFor(() => expect(said).toBe('room.created abcd-efgh-jkmn \nparticipant.joined abcd-efgh-jkmn Ana\n'), { timeout: 10_000 });
  await webhooks.stop();
});
