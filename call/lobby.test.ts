/** What the lobby learns of its room, against the real server. */
import { afterEach, expect, it, vi } from 'vitest';
import { fail } from '#protocol/errors';
import { type Party, startParty, until } from './testing/call-party.ts';

let party: Party;
afterEach(() => party.close());

it('asks for the room once more where the answer was too late, on a socket that stays', async () => {
  party = await startParty();
  const { call, signaling } = await party.open();
  const asked = vi.spyOn(signaling, 'request').mockResolvedValueOnce(fail('timeout'));
  await until(call, (phase) => phase.state === 'idle' && phase.preview.status === 'found');
  expect(asked.mock.calls.filter(([event]) => event === 'room:preview')).toHaveLength(2);
});

it('has nothing to ask on once it is disposed', async () => {
  party = await startParty();
  const { call, signaling } = await party.open();
  await until(call, (phase) => phase.state === 'idle' && phase.preview.status === 'found');
  call.dispose();
  expect(signaling.state).toBe('disconnected');
});
