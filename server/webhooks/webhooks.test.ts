/** Webhooks over real HTTP on loopback, in the time of the test: what is sent, in what order, and what an outage does to it. */
import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { logLines } from '../testing/log-lines.ts';
import { SECRET, WebhookReceiver } from '../testing/webhook-receiver.ts';
import { DAY, joined, left, MEETING, meeting, MINUTE, SECOND, WebhookSender } from '../testing/webhook-sender.ts';

const [ROOM, OTHER, THIRD] = ['aaaa-aaaa-aaaa', 'bbbb-bbbb-bbbb', 'cccc-cccc-cccc'];

let sender: WebhookSender;
let receiver: WebhookReceiver;
let lines: string[];
beforeEach(async () => {
  lines = logLines();
  sender = new WebhookSender();
  receiver = await new WebhookReceiver().up();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await sender.stop();
  await receiver.down();
});

describe('an event', () => {
  it('is told at once, signed as Standard Webhooks says, with no more than is needed', async () => {
    await sender.start(receiver.url);
    sender.tell(joined(ROOM, 'Ana 🍵'));
    sender.tell({ type: 'ended', roomId: ROOM });
    await sender.settled();
    const [first, second] = receiver.taken;
    const timestamp = new Date(sender.clock.now()).toISOString();
    expect(JSON.parse(first!.body)).toEqual({
      type: 'participant.joined',
      timestamp,
      data: { room: { id: ROOM }, participant: { id: 'p_1', name: 'Ana 🍵', role: 'host' } },
    });
    expect(JSON.parse(second!.body)).toEqual({ type: 'room.ended', timestamp, data: { room: { id: ROOM } } });
    const seconds = String(Math.floor(sender.clock.now() / 1_000));
    const key = Buffer.from(SECRET.slice('whsec_'.length), 'base64');
    const signature = createHmac('sha256', key).update(`${first!.id}.${seconds}.${first!.body}`).digest('base64');
    expect(first!.headers).toMatchObject({
      'content-type': 'application/json',
      'webhook-id': expect.stringMatching(/^msg_\w+$/),
      'webhook-timestamp': seconds,
      'webhook-signature': `v1,${signature}`,
    });
    expect(await sender.outbox.latestId()).toBeUndefined();
    expect([sender.count('stored'), sender.count('delivered'), sender.count('retried')]).toEqual([2, 2, 0]);
  });

  it('is told to nobody and stored nowhere where no receiver is configured', async () => {
    await sender.start();
    sender.tell(joined(ROOM));
    await sender.settled();
    expect([await sender.outbox.latestId(), sender.count('stored')]).toEqual([undefined, 0]);
  });
});

describe('a receiver that is down for ten minutes', () => {
  it('gets every event soon after, signed anew, in the order of each room', async () => {
    await sender.start(receiver.url);
    await receiver.down();
    const began = sender.clock.now();
    const script = [ROOM, OTHER, THIRD].map(meeting);
    for (let step = 0; step < 5; step += 1) {
      for (const events of script) sender.tell(events[step]!);
      await sender.pass(2 * MINUTE);
    }
    expect(receiver.all).toEqual([]);
    await receiver.up();
    const back = sender.clock.now();
    while (receiver.taken.length < 15 && sender.clock.now() - back < 10 * MINUTE) await sender.pass(SECOND);
    for (const room of [ROOM, OTHER, THIRD]) expect(receiver.typesOf(room)).toEqual(MEETING);
    expect(sender.clock.now() - back).toBeLessThanOrEqual(((back - began) / 4) * 1.2 + SECOND);
    for (const { signedAt } of receiver.taken) expect(signedAt * SECOND).toBeGreaterThanOrEqual(back);
    expect(new Set(receiver.taken.map(({ id }) => id)).size).toBe(15);
    expect(await sender.outbox.latestId()).toBeUndefined();
  });

  it('is said once when it goes and once when it is back, without names, rooms or secrets', async () => {
    await sender.start(receiver.url);
    await receiver.down();
    sender.tell(...meeting(ROOM));
    await sender.pass(MINUTE);
    await receiver.up();
    await sender.pass(MINUTE);
    expect(lines).toEqual([
      expect.stringMatching(/^warn .*"host":"127\.0\.0\.1:\d+".*a receiver does not take webhooks, which are sent again: it cannot be connected to.*ECONNREFUSED/),
      expect.stringMatching(/^info .*a receiver takes webhooks again/),
    ]);
    expect(lines.join()).not.toMatch(/Ana|aaaa-|hush|p_1|whsec/);
  });
});

describe('many rooms at once', () => {
  it('keep each its order before a receiver that fails now and then, with eight requests at the most', async () => {
    await sender.start(receiver.url);
    const rooms = Array.from({ length: 20 }, (_, index) => `room-${index}`);
    const busy = new Set<string>();
    let calls = 0;
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    receiver.status = async ({ roomId }) => {
      expect(busy).not.toContain(roomId);
      busy.add(roomId);
      if (receiver.load.now === 8) setTimeout(release, 50);
      await released;
      busy.delete(roomId);
      return (calls += 1) % 3 === 0 ? 503 : 200;
    };
    for (let step = 0; step < 5; step += 1) for (const roomId of rooms) sender.tell(meeting(roomId)[step]!);
    await sender.settled();
    while (receiver.taken.length < 100) await sender.pass(SECOND);
    for (const roomId of rooms) expect(receiver.typesOf(roomId)).toEqual(MEETING);
    expect(receiver.load.most).toBe(8);
    expect([sender.count('delivered'), sender.count('retried')]).toEqual([100, receiver.all.length - 100]);
  });

  it('do not wait for one of which nothing is taken, and nothing overtakes there', async () => {
    await sender.start(receiver.url);
    receiver.status = ({ roomId }) => (roomId === ROOM ? 500 : 200);
    sender.tell(...meeting(ROOM), ...meeting(OTHER));
    await sender.pass(MINUTE);
    expect(receiver.typesOf(OTHER)).toEqual(MEETING);
    expect(receiver.all.filter(({ roomId }) => roomId === ROOM).every(({ type }) => type === 'room.created')).toBe(true);
    receiver.status = 200;
    await sender.pass(MINUTE);
    expect(receiver.typesOf(ROOM)).toEqual(MEETING);
  });
});

describe('several receivers', () => {
  it('get every event each, under the same id, and do not wait for each other', async () => {
    const other = await new WebhookReceiver().up();
    await sender.start(receiver.url, other.url);
    await receiver.down();
    sender.tell(...meeting(ROOM));
    await sender.settled();
    expect(other.typesOf(ROOM)).toEqual(MEETING);
    await receiver.up();
    await sender.pass(MINUTE);
    expect(receiver.taken.map(({ id }) => id)).toEqual(other.taken.map(({ id }) => id));
    await other.down();
  });

  it('are forgotten when they are not configured any more, and what waits follows one to its new address', async () => {
    const unused = await new WebhookReceiver().up();
    receiver.status = 500;
    await sender.start(receiver.url, receiver.url);
    sender.tell(joined(ROOM));
    await sender.settled();
    await sender.stop();
    await sender.start(unused.url);
    await sender.pass(MINUTE);
    expect(unused.typesOf(ROOM)).toEqual(['participant.joined']);
    expect(await sender.outbox.latestId()).toBeUndefined();
    expect(lines.join()).toContain('{"events":1},"deleted webhooks for receivers that are not there any more"');
    await unused.down();
  });
});

describe('a receiver that says it is gone (410)', () => {
  it('is told nothing more, and the others all', async () => {
    const other = await new WebhookReceiver().up();
    await sender.start(receiver.url, other.url);
    receiver.status = 410;
    sender.tell(joined(ROOM));
    sender.tell(left(ROOM));
    await sender.settled();
    sender.tell(joined(OTHER));
    await sender.pass(MINUTE);
    expect(receiver.all).toHaveLength(1);
    expect(other.taken).toHaveLength(3);
    expect(await sender.outbox.latestId()).toBeUndefined();
    expect(lines.join()).toContain('it is told nothing more until the next start');
    await other.down();
  });
});

describe('an event that nobody takes for three days', () => {
  it('is given up, said, and the next one is sent', async () => {
    await sender.start(receiver.url);
    receiver.status = ({ type }) => (type === 'room.created' ? 400 : 200);
    sender.tell({ type: 'created', roomId: ROOM });
    await sender.pass(2.9 * DAY, MINUTE);
    sender.tell({ type: 'started', roomId: ROOM });
    expect(receiver.taken).toEqual([]);
    expect(receiver.all.length).toBeLessThan(150);
    await sender.pass(0.2 * DAY, MINUTE);
    expect(receiver.typesOf(ROOM)).toEqual(['room.started']);
    expect(sender.count('given-up')).toBe(1);
    expect(lines.join()).toMatch(/error .*a webhook was given up: it answered with status 400\./);
  });
});
