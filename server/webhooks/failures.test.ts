/** What becomes of webhooks when the server or its database fails. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeClock } from '../testing/fake-clock.ts';
import { logLines } from '../testing/log-lines.ts';
import { WebhookReceiver } from '../testing/webhook-receiver.ts';
import { joined, left, MEETING, meeting, MINUTE, SECOND, WebhookSender } from '../testing/webhook-sender.ts';

const ROOM = 'aaaa-aaaa-aaaa';

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

describe('a server that stops', () => {
  it('leaves what was not taken to the next one, which keeps the order and does not hurry', async () => {
    receiver.status = 500;
    await sender.start(receiver.url);
    sender.tell(...meeting(ROOM).slice(0, 3));
    await sender.pass(10 * MINUTE);
    await sender.stop();
    const tries = receiver.all.length;
    // Its clock is slow by half an hour.
    sender.clock = new FakeClock();
    sender.clock.advance(-30 * MINUTE);
    await sender.start(receiver.url);
    sender.tell(...meeting(ROOM).slice(3));
    await sender.pass(10 * SECOND);
    expect(receiver.all).toHaveLength(tries);
    receiver.status = 200;
    await sender.pass(60 * MINUTE);
    expect(receiver.typesOf(ROOM)).toEqual(MEETING);
  });

  it('does not wait for a receiver that hangs, and stores what was told last', async () => {
    let asked = (): void => undefined;
    const hangs = new Promise<void>((resolve) => (asked = resolve));
    receiver.status = async () => {
      asked();
      return new Promise<never>(() => undefined);
    };
    await sender.start(receiver.url);
    sender.tell(joined(ROOM));
    await hangs;
    sender.tell(left(ROOM));
    const before = performance.now();
    await sender.stop();
    expect(performance.now() - before).toBeLessThan(3_000);
    receiver.status = 200;
    await sender.start(receiver.url);
    await sender.settled();
    expect(receiver.typesOf(ROOM)).toEqual(['participant.joined', 'participant.left']);
  });
});

describe('an outbox that fails', () => {
  it('loses what it could not store, which is counted and said, and nothing else', async () => {
    await sender.start(receiver.url);
    const add = vi.spyOn(sender.outbox, 'add').mockRejectedValueOnce(new Error('disk full'));
    sender.tell(joined(ROOM));
    sender.tell(left(ROOM));
    await sender.settled();
    expect(add).toHaveBeenCalledTimes(2);
    expect(receiver.typesOf(ROOM)).toEqual(['participant.left']);
    expect([sender.count('lost'), sender.count('stored'), sender.count('delivered')]).toEqual([1, 1, 1]);
    expect(lines.join()).toContain('a webhook was not stored, and is lost');
  });

  it('is asked again, and what it could not delete is told twice', async () => {
    await sender.start(receiver.url);
    vi.spyOn(sender.outbox, 'first').mockRejectedValueOnce(new Error('busy'));
    vi.spyOn(sender.outbox, 'remove').mockRejectedValueOnce(new Error('busy'));
    sender.tell(...meeting(ROOM));
    await sender.settled();
    expect(receiver.taken).toEqual([]);
    await sender.pass(MINUTE);
    expect(receiver.typesOf(ROOM)).toEqual(MEETING);
    expect(receiver.taken).toHaveLength(6);
  });
});
