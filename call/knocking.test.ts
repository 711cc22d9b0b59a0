/** Asking to be let in, against the real server. */
import { afterEach, expect, it, vi } from 'vitest';
import type { CreateRoom } from '#protocol/rooms-api';
import type { CallPhase } from './call-state.ts';
import { createRoom, type Party, type Person, startParty, until } from './testing/call-party.ts';

let party: Party;
afterEach(() => party.close());

async function before(wish: CreateRoom) {
  party = await startParty();
  const { id, hostKey } = await createRoom(party.server.url, wish);
  const ben = await party.open(undefined, id);
  await until(ben.call, (phase) => phase.state === 'idle' && phase.preview.status === 'found');
  const phases: CallPhase[] = [];
  ben.call.subscribe(() => phases.push(ben.call.getSnapshot().phase));
  const openDoor = () =>
    fetch(`${party.server.url}/api/rooms/${id}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${hostKey}` },
      body: JSON.stringify({ waitingRoom: false }),
    });
  return { ben, phases, openDoor };
}

const waits = ({ call }: Person) => until(call, (phase) => phase.state === 'knocking' && phase.waiting);

/** How far they were at each step, each once. */
function courseOf(phases: readonly CallPhase[]): string[] {
  const steps = phases.map((phase) => {
    if (phase.state === 'knocking') return phase.waiting ? 'waiting' : 'knocking';
    return phase.state === 'joining' && phase.admitted ? 'admitted' : phase.state;
  });
  return steps.filter((step, index) => step !== steps[index - 1]);
}

it('waits once the server knows of it, connects to nobody meanwhile, and sits down when admitted', async () => {
  const { ben, phases, openDoor } = await before({ waitingRoom: true });
  await ben.call.join('Ben');
  await waits(ben);
  expect(ben.connections).toEqual([]);
  expect((await openDoor()).status).toBe(204);
  await until(ben.call, ({ state }) => state === 'joined');
  expect(courseOf(phases)).toEqual(['knocking', 'waiting', 'admitted', 'joined']);
});

it('asks again when the socket was lost, and goes on waiting meanwhile', async () => {
  const { ben, phases, openDoor } = await before({ waitingRoom: true });
  await ben.call.join('Ben');
  await waits(ben);
  const asked = vi.spyOn(ben.signaling, 'request');
  ben.line.cut();
  await vi.waitUntil(() => asked.mock.calls.some(([event]) => event === 'room:knock'), { timeout: 15_000 });
  await openDoor();
  await until(ben.call, ({ state }) => state === 'joined');
  expect(courseOf(phases)).toEqual(['knocking', 'waiting', 'admitted', 'joined']);
});

it('does not wait with a wrong passcode', async () => {
  const { ben, phases } = await before({ waitingRoom: true, passcode: 'swordfish 1' });
  await ben.call.join('Ben', 'swordfish 2');
  expect(await until(ben.call, (phase) => phase.state === 'idle' && phase.joinError)).toBe('passcode-wrong');
  expect(courseOf(phases)).toEqual(['knocking', 'idle']);
  await ben.call.join('Ben', 'swordfish 1');
  await waits(ben);
});
