/** What a call does without its server: engines in Node, with real WebRTC, against a server that stops and comes back. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { connectedOthers, everyoneConnected, type Party, type Person, seated, SOON, startParty, until } from './testing/call-party.ts';
import { framesArrive } from './testing/frames.ts';

let party: Party;
afterEach(() => party.close());

const others = ({ call }: Person) => connectedOthers(call.getSnapshot().phase);
const iceUser = ({ connections }: Person, index: number) => /a=ice-ufrag:(\S+)/.exec(connections[index]?.pc.remoteDescription?.sdp ?? '')?.[1];

async function meeting(size: number): Promise<Person[]> {
  party = await startParty();
  return seated(party, size);
}

async function lostByAll(people: readonly Person[]): Promise<void> {
  await Promise.all(people.map(({ call }) => untilSignaling(call, 'disconnected')));
}

function untilSignaling(call: Person['call'], state: 'connected' | 'disconnected'): Promise<void> {
  return new Promise((resolve) => {
    const check = () => {
      if (call.getSnapshot().signaling !== state) return;
      stop();
      resolve();
    };
    const stop = call.subscribe(check);
    check();
  });
}

it('a restart that is asked for by two ways is made once', { timeout: 30_000 }, async () => {
  const [ana, bob] = (await meeting(2)) as [Person, Person];
  const pc = bob.connections[0]?.pc;
  let offers = 0;
  pc?.addEventListener('signalingstatechange', () => (offers += pc.signalingState === 'have-local-offer' ? 1 : 0));
  for (const asked of [1, 2]) {
    const before = iceUser(ana, 0);
    ana.page.emit('network-change');
    await vi.waitUntil(() => iceUser(ana, 0) !== before, { timeout: 10_000 });
    // Whatever the server had to hand on is with Bob by now.
    await ana.signaling.request('heartbeat', {});
    await bob.signaling.request('heartbeat', {});
    await vi.waitUntil(() => pc?.signalingState === 'stable', SOON);
    expect(offers).toBe(asked);
  }
});

it('a page to whom nothing comes any more after a change of network is connected anew, whoever makes the offers', { timeout: 30_000 }, async () => {
  const [ana, bob] = (await meeting(2)) as [Person, Person];
  for (const [index, [person, other]] of ([[ana, bob], [bob, ana]] as const).entries()) {
    // As seen from this page: its statistics stand still, and no message comes any more after the first, which says what is sent.
    await new Promise((resolve) => person.connections[index]?.channel?.addEventListener('message', resolve, { once: true }));
    Object.assign(person.connections[index]?.pc ?? {}, { getStats: async () => new Map() });
    Object.assign(other.connections[index]?.channel ?? {}, { send: () => undefined });
    await person.signaling.request('heartbeat', {});
    person.page.emit('network-change');
    await vi.waitUntil(() => ana.connections.length === index + 2 && bob.connections.length === index + 2, { timeout: 10_000 });
    // Until it is up, a page shows the pair as it was, and the streams of the connection before.
    await vi.waitUntil(() => [ana, bob].every(({ connections }) => connections.at(-1)?.channel?.readyState === 'open'), SOON);
    await everyoneConnected([ana, bob]);
    await framesArrive(others(ana)[0]?.streams.camera);
    await framesArrive(others(bob)[0]?.streams.camera);
  }
});

it('a page to which a message comes, and no media, keeps its connection', { timeout: 30_000 }, async () => {
  const [ana, bob] = (await meeting(2)) as [Person, Person];
  Object.assign(ana.connections[0]?.pc ?? {}, { getStats: async () => new Map() });
  const before = iceUser(ana, 0);
  ana.page.emit('network-change');
  const timer = setInterval(() => void bob.call.devices.setMicrophone(Math.random() < 0.5), 50);
  await vi.waitUntil(() => iceUser(ana, 0) !== before, { timeout: 10_000 });
  clearInterval(timer);
  expect([ana.connections.length, bob.connections.length]).toEqual([1, 1]);
});

describe('while the server is away', { timeout: 30_000 }, () => {
  it('people mute and share their screens, and the others know', async () => {
    const [ana, bob] = (await meeting(2)) as [Person, Person];
    await party.stopServer();
    await lostByAll([ana, bob]);
    await ana.call.devices.setMicrophone(false);
    await until(bob.call, () => others(bob)[0]?.sending.microphone === false);
    await ana.call.devices.shareScreen();
    await until(bob.call, () => others(bob)[0]?.sending.screen);
    await framesArrive(others(bob)[0]?.streams.screen);
  });

  it('ICE restarts over the own channel of a pair, whoever asks for it', async () => {
    const [ana, bob] = (await meeting(2)) as [Person, Person];
    await party.stopServer();
    await lostByAll([ana, bob]);
    for (const asking of [ana, bob]) {
      const before = iceUser(ana, 0);
      asking.page.emit('network-change');
      await vi.waitUntil(() => iceUser(ana, 0) !== before, { timeout: 10_000 });
      await framesArrive(others(ana)[0]?.streams.camera);
      await framesArrive(others(bob)[0]?.streams.camera);
    }
    expect([ana.connections.length, bob.connections.length]).toEqual([1, 1]);
  });

  it('two who have lost each other are brought together by a third', async () => {
    const [ana, bob, cy] = (await meeting(3)) as [Person, Person, Person];
    await party.stopServer();
    await lostByAll([ana, bob, cy]);
    const before = iceUser(ana, 0);
    // The first connection of each is theirs: it carries no media, and its channel loses everything from now on.
    await Promise.all([ana, bob].flatMap(({ call }) => [call.devices.setMicrophone(false), call.devices.setCamera(false)]));
    for (const { connections } of [ana, bob]) Object.assign(connections[0]?.channel ?? {}, { send: () => undefined });
    await until(ana.call, (phase) => connectedOthers(phase).length === 1);
    await until(bob.call, (phase) => connectedOthers(phase).length === 1);
    await vi.waitUntil(() => iceUser(ana, 0) !== before, { timeout: 15_000 });
    expect([ana, bob, cy].map(({ connections }) => connections.length)).toEqual([2, 2, 2]);
    expect(connectedOthers(cy.call.getSnapshot().phase)).toHaveLength(2);
  });
});

it('everybody sits in the same seat when the server is back, on the same connections; who comes then sees everyone', { timeout: 40_000 }, async () => {
  const people = await meeting(3);
  const ids = await Promise.all(people.map(async ({ seats }) => (await seats.claim())?.participantId));
  const connections = people.map((person) => person.connections.length);
  await party.stopServer();
  await lostByAll(people);
  await people[0]?.call.devices.setCamera(false);
  await party.restartServer();
  await Promise.all(people.map(({ call }) => untilSignaling(call, 'connected')));
  const newcomer = await party.open();
  await newcomer.call.join('Newcomer');
  await everyoneConnected([...people, newcomer]);
  expect(await Promise.all(people.map(async ({ seats }) => (await seats.claim())?.participantId))).toEqual(ids);
  expect(people.map((person) => person.connections.length)).toEqual(connections.map((count) => count + 1));
  await until(newcomer.call, () => others(newcomer).find(({ id }) => id === ids[0])?.sending.camera === false);
  await Promise.all(others(newcomer).flatMap(({ sending, streams }) => (sending.camera ? [framesArrive(streams.camera)] : [])));
});
