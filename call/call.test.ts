/** Engines in Node, with real WebRTC, against the real server. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createRoom, connectedOthers, everyoneConnected, type Party, type Person, seated, SOON, startParty, until } from './testing/call-party.ts';
import type { CallPhase } from './call-state.ts';
import { framesArrive, soundArrives } from './testing/frames.ts';

let party: Party;
afterEach(() => party.close());

async function meeting(size: number): Promise<Person[]> {
  party = await startParty();
  return seated(party, size);
}

const others = ({ call }: Person) => connectedOthers(call.getSnapshot().phase);

/** The connection that is in use: what the lobby made ready may have been dropped, and a channel opens a moment after its connection is up. */
const inUse = ({ connections }: Person) => vi.waitUntil(() => connections.find(({ channel }) => channel?.readyState === 'open'), SOON);

describe('a call', () => {
  it.each([2, 3, 4])('of %i: everyone sees and hears every other', async (size) => {
    const people = await meeting(size);
    await Promise.all(people.flatMap((person) => others(person).flatMap(({ streams }) => [framesArrive(streams.camera), soundArrives(streams.microphone)])));
    const { pairs } = party.server.counters;
    expect(pairs.size).toBe((size * (size - 1)) / 2);
    for (const { signals, signalBytes } of pairs.values()) {
      expect(signals).toBeLessThanOrEqual(8);
      expect(signalBytes).toBeLessThanOrEqual(16_384);
    }
  });

  it('offers with the join to everyone who was there, and needs no other connection', async () => {
    const inside = await meeting(2);
    const newcomer = await party.open();
    await vi.waitUntil(() => newcomer.connections.filter(({ gathered }) => gathered).length === 2, SOON);
    const asked = vi.spyOn(newcomer.signaling, 'request');
    await newcomer.call.join('Newcomer');
    await everyoneConnected([...inside, newcomer]);
    await Promise.all(others(newcomer).map(({ streams }) => framesArrive(streams.camera)));
    expect(newcomer.connections).toHaveLength(2);
    // All that it has to say is in the join; what counts pairs, and comes by the clock, is not of it.
    expect(asked.mock.calls.map(([event]) => event).filter((event) => event !== 'pair:report' && event !== 'heartbeat')).toEqual(['room:join']);
  });

  it('tells the server once for each side of a pair how it came about', async () => {
    await meeting(2);
    const outcomes = async () => {
      const figures = await (await fetch(`${party.server.url}/metrics`)).text();
      const of = (name: string) => [...figures.matchAll(new RegExp(`^${name} (\\d+)$`, 'gm'))].reduce((sum, [, count]) => sum + Number(count), 0);
      return [of('parley_ice_outcomes_total{outcome="connected",way="(?:host|prflx)"}'), of('parley_first_frame_seconds_count'), of('parley_ice_outcomes_total.*')];
    };
    await expect.poll(outcomes).toEqual([2, 2, 2]);
  });

  it('makes nothing more ready once the join is on its way', async () => {
    await meeting(1);
    const newcomer = await party.open();
    await vi.waitUntil(() => newcomer.connections[0]?.gathered, SOON);
    const request = newcomer.signaling.request.bind(newcomer.signaling);
    vi.spyOn(newcomer.signaling, 'request').mockImplementation((event, wish) => {
      const answer = request(event, wish);
      if (event === 'room:join') newcomer.call.devices.setLowBandwidth(true);
      return answer;
    });
    await newcomer.call.join('Newcomer');
    expect(newcomer.connections).toHaveLength(1);
  });

  it('connects also when the answer to the join is lost', async () => {
    const [ana] = (await meeting(1)) as [Person];
    const newcomer = await party.open();
    await vi.waitUntil(() => newcomer.connections[0]?.gathered, SOON);
    newcomer.line.lose();
    const joined = newcomer.call.join('Newcomer');
    await until(ana.call, (phase) => phase.state === 'joined' && phase.participants.length === 1);
    newcomer.line.cut();
    await joined;
    await everyoneConnected([ana, newcomer]);
    await framesArrive(others(newcomer)[0]?.streams.camera);
    await framesArrive(others(ana)[0]?.streams.camera);
  });

  it('mutes, changes devices and shares the screen without a new negotiation', async () => {
    const [ana, bob] = (await meeting(2)) as [Person, Person];
    const before = party.descriptions();
    await ana.call.devices.setMicrophone(false);
    await until(bob.call, () => others(bob)[0]?.sending.microphone === false);
    await ana.call.devices.setMicrophone(true);
    await ana.call.devices.chooseDevice('camera', 'other');
    await ana.call.devices.shareScreen();
    await until(bob.call, () => others(bob)[0]?.sending.screen);
    await framesArrive(others(bob)[0]?.streams.screen);
    await framesArrive(others(bob)[0]?.streams.camera);
    ana.call.devices.stopSharing();
    await until(bob.call, () => others(bob)[0]?.sending.screen === false);
    expect(party.descriptions()).toBe(before);
  });

  it('goes on while the socket is gone, and takes the same seat again', async () => {
    const [ana, bob] = (await meeting(2)) as [Person, Person];
    const seat = await ana.seats.claim();
    ana.line.cut();
    await until(bob.call, () => others(bob)[0]?.connected === false);
    await framesArrive(others(bob)[0]?.streams.camera);
    await until(bob.call, () => others(bob)[0]?.connected);
    expect((await ana.seats.claim())?.participantId).toBe(seat?.participantId);
    await framesArrive(others(ana)[0]?.streams.camera);
  });

  it('says nothing over a new socket that the server would refuse, because the seat is not resumed yet', { timeout: 20_000 }, async () => {
    const [ana, bob] = (await meeting(2)) as [Person, Person];
    const asked = vi.spyOn(ana.signaling, 'request');
    const { channel } = await inUse(ana);
    ana.line.lose();
    // Nothing but the server is left for what this leads to.
    channel?.close();
    await vi.waitUntil(() => asked.mock.calls.some(([event]) => event === 'signal'), { timeout: 10_000 });
    ana.line.cut();
    const there = (phase: CallPhase) => phase.state === 'joined' && phase.participants[0]?.connected;
    await until(bob.call, (phase) => !there(phase));
    await until(bob.call, there);
    const answers = await Promise.all(asked.mock.results.map(({ value }) => value));
    expect(answers).not.toContainEqual({ ok: false, error: 'not-seated' });
    expect(asked.mock.calls.map(([event]) => event)).toContain('room:resume');
  });

  it('a reloaded page takes its seat, and the others see no ghost', async () => {
    const [ana, bob] = (await meeting(2)) as [Person, Person];
    ana.call.dispose();
    const again = await party.open(ana.seats);
    expect(await again.call.rejoinSeat('Ana')).toBe(true);
    await everyoneConnected([again, bob]);
    expect(others(bob)).toHaveLength(1);
    await framesArrive(others(bob)[0]?.streams.camera);
    await framesArrive(others(again)[0]?.streams.camera);
  });

  it('restarts ICE from both sides at once without a pair getting stuck', async () => {
    const people = await meeting(3);
    for (let round = 0; round < 10; round += 1) for (const { page } of people) page.emit('network-change');
    await Promise.all(people.flatMap((person) => others(person).map(({ streams }) => framesArrive(streams.camera))));
    await everyoneConnected(people);
  });

  it('is connected anew where the data channel of a pair dies while the connection lives', { timeout: 20_000 }, async () => {
    const [ana, bob] = (await meeting(2)) as [Person, Person];
    const first = await inUse(ana);
    first.channel?.close();
    await until(bob.call, () => others(bob).length === 0);
    await everyoneConnected([ana, bob]);
    // A new channel opens a moment after its connection is up.
    await vi.waitUntil(() => ana.connections.filter(({ channel }) => channel?.readyState === 'open').length === 1, SOON);
    expect(first.pc.connectionState).toBe('closed');
    await framesArrive(others(bob)[0]?.streams.camera);
    await framesArrive(others(ana)[0]?.streams.camera);
  });

  it('a leaver is gone for the others at once', async () => {
    const [ana, bob] = (await meeting(2)) as [Person, Person];
    await ana.call.leave();
    expect(ana.call.getSnapshot().phase.state).toBe('left');
    await until(bob.call, (phase) => phase.state === 'joined' && phase.participants.length === 0);
  });

  it('ends for everyone when the host closes the room', async () => {
    party = await startParty();
    const { id, hostKey } = await createRoom(party.server.url);
    const ana = await party.open(undefined, id);
    await ana.call.join('Ana');
    await until(ana.call, (phase) => phase.state === 'joined');
    await fetch(`${party.server.url}/api/rooms/${id}/close`, { method: 'POST', headers: { authorization: `Bearer ${hostKey}` } });
    expect(await until(ana.call, (phase) => phase.state === 'left' && phase.reason)).toBe('ended');
    const late = await party.open(undefined, id);
    await late.call.join('Late');
    expect(await until(late.call, (phase) => phase.state === 'idle' && phase.joinError)).toBe('room-closed');
  });
});
