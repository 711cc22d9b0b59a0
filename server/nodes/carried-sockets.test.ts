import { setImmediate as turn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { DEFAULT_RATE_LIMITS } from '../signaling/rate-limits.ts';
import { Session } from '../signaling/session.ts';
import { FakeClock } from '../testing/fake-clock.ts';
import { FakeConnection } from '../testing/fake-connection.ts';
import { MemoryWire } from '../testing/memory-wire.ts';
import { CarriedSockets } from './carried-sockets.ts';
import { NodeBus } from './node-bus.ts';

it('a socket is answered before it is cut where the way to its room is lost', async () => {
  const [wire, clock] = [new MemoryWire(), new FakeClock()];
  const [here, there] = [new NodeBus('here', wire, clock), new NodeBus('there', wire, clock)];
  // The join is answered, and nothing after it.
  let asked = 0;
  there.answer('socket', () => ((asked += 1) === 1 ? Promise.resolve({ result: { ok: true, value: null } }) : new Promise(() => undefined)));
  const carried = new CarriedSockets(here, clock);
  for (const bus of [here, there]) await bus.start();

  const order: string[] = [];
  const connection = Object.assign(new FakeConnection(), { end: () => void order.push('cut') });
  const session = new Session(connection, { visitor: Promise.resolve({ holders: [] }), address: '' }, DEFAULT_RATE_LIMITS);
  expect(await carried.carry(session, 'room:join', { roomId: 'abcd-efgh-jkmn' }, 'there')).toEqual({ ok: true, value: null });
  const answer = session.away?.ask('roster:get', {}).then((result) => order.push(result.ok ? 'answered' : result.error));
  wire.silence('parley:node:there');
  here.tell('there', 'news', 1);
  await answer;
  await turn();
  expect(order).toEqual(['timeout', 'cut']);
});
