/** What hosts do, as it comes to engines: in Node, with real WebRTC, against the real server. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ParticipantId } from '#protocol/participant';
import { act, type PreparedAction } from '../server/rooms/hosting.ts';
import { connectedOthers, createRoom, everyoneConnected, type Party, type Person, SOON, startParty, until } from './testing/call-party.ts';
import { framesArrive, soundArrives } from './testing/frames.ts';

let party: Party;
let roomId: string;
let hostKey: string;
beforeEach(async () => {
  party = await startParty();
  ({ id: roomId, hostKey } = await createRoom(party.server.url));
});
afterEach(() => party.close());

/** As the room's host, from outside. */
async function hostDoes(action: PreparedAction): Promise<void> {
  const hosted = await party.server.rooms.hostedBy({ holders: [], hostKey }, roomId, action.kind);
  if (!hosted.ok) throw new Error(hosted.error);
  const done = act(hosted.value.room, { ...hosted.value.actor, name: 'Hanna' }, action);
  if (!done.ok) throw new Error(done.error);
}

async function join(name: string): Promise<Person> {
  const person = await party.open(undefined, roomId);
  await person.call.join(name);
  return person;
}

const idOf = ({ call }: Person): ParticipantId => {
  const { phase } = call.getSnapshot();
  return phase.state === 'joined' ? phase.self.id : '';
};
const other = ({ call }: Person) => connectedOthers(call.getSnapshot().phase)[0];
const phaseOf = ({ call }: Person) => call.getSnapshot().phase;

describe('somebody before the door', { timeout: 20_000 }, () => {
  it('knocks, reads what a host writes, and is in the meeting when they are let in', async () => {
    await hostDoes({ kind: 'configure', change: { waitingRoom: true } });
    const ana = await join('Ana');
    await until(ana.call, ({ state }) => state === 'knocking');
    const room = await party.server.rooms.find(roomId);
    await vi.waitUntil(() => room?.waiting.knocks.length === 1, SOON);
    await hostDoes({ kind: 'message-waiting', text: 'Soon' });
    await until(ana.call, (phase) => phase.state === 'knocking' && phase.message === 'Soon');
    await hostDoes({ kind: 'admit-all' });
    await until(ana.call, (phase) => phase.state === 'joined' && phase.self.name === 'Ana');
  });

  it('knocks again by themselves when the server was away, and is told no', async () => {
    await hostDoes({ kind: 'configure', change: { waitingRoom: true } });
    await party.server.rooms.stored();
    const ana = await join('Ana');
    await until(ana.call, ({ state }) => state === 'knocking');
    await party.stopServer();
    await party.restartServer();
    const room = await party.server.rooms.find(roomId);
    await vi.waitUntil(() => room?.waiting.knocks.length === 1, SOON);
    await hostDoes({ kind: 'deny', knockId: room!.waiting.knocks[0]!.id });
    await until(ana.call, (phase) => phase.state === 'idle' && phase.answer === 'denied');
    await ana.call.join('Ana');
    await vi.waitUntil(() => room?.waiting.knocks.length === 1, SOON);
    ana.call.giveUpKnocking();
    expect(phaseOf(ana).state).toBe('idle');
    await vi.waitUntil(() => room?.waiting.knocks.length === 0, SOON);
  });

  it('sees the door open, and what to connect with by then', async () => {
    await hostDoes({ kind: 'configure', change: { locked: true } });
    const ana = await party.open(undefined, roomId);
    const preview = () => {
      const phase = phaseOf(ana);
      return 'preview' in phase && phase.preview.status === 'found' ? phase.preview : undefined;
    };
    await vi.waitUntil(() => preview()?.door === 'locked', SOON);
    expect(preview()?.relay).toBeUndefined();
    await ana.call.join('Ana');
    expect(phaseOf(ana)).toMatchObject({ state: 'idle', joinError: 'room-locked' });
    await hostDoes({ kind: 'configure', change: { locked: false } });
    await vi.waitUntil(() => preview()?.door === 'open' && preview()?.relay !== undefined, SOON);
    expect(phaseOf(ana)).not.toHaveProperty('joinError');
  });
});

describe('what was taken away', { timeout: 20_000 }, () => {
  it('is neither heard nor shown, whatever a forged page sends and says, until it is given back', async () => {
    const [ana, eve] = [await join('Ana'), await join('Eve')];
    await everyoneConnected([ana, eve]);
    // Eve's page does not keep to what hosts say.
    eve.call.hosting.obey = () => undefined;
    const participantId = idOf(eve);
    for (const right of ['microphone', 'camera'] as const) await hostDoes({ kind: 'set-right', participantId, right, allowed: false });
    await until(ana.call, () => other(ana)?.may.camera === false);
    await eve.call.devices.setMicrophone(false);
    await eve.call.devices.setMicrophone(true);
    await eve.signaling.request('participant:update', { sending: { microphone: true, camera: true, screen: true } });
    await ana.signaling.request('heartbeat', {});
    expect(other(ana)).toMatchObject({ sending: { microphone: false, camera: false } });
    expect(Object.keys(other(ana)?.streams ?? {})).not.toContain('camera');
    expect(Object.keys(other(ana)?.streams ?? {})).not.toContain('microphone');
    await hostDoes({ kind: 'set-right', participantId, right: 'camera', allowed: true });
    await until(ana.call, () => other(ana)?.streams.camera);
    await framesArrive(other(ana)?.streams.camera);
  });

  it('is switched off by an honest page, which tells its person by whom', async () => {
    const [ana, bob] = [await join('Ana'), await join('Bob')];
    await everyoneConnected([ana, bob]);
    await hostDoes({ kind: 'set-right', participantId: idOf(bob), right: 'microphone', allowed: false });
    // It is switched off by what all are told, and who did it comes after that.
    await vi.waitUntil(() => bob.call.hosting.news.get()?.kind === 'set-right', SOON);
    expect(bob.call.hosting.news.get()).toEqual({ kind: 'set-right', by: 'Hanna', right: 'microphone', allowed: false });
    expect(bob.media.getState().microphone.state).toBe('off');
    await bob.call.devices.setMicrophone(true);
    expect(bob.media.getState().microphone.state).toBe('off');
  });

  it('keeps what is written from everybody', async () => {
    const [ana, eve] = [await join('Ana'), await join('Eve')];
    await everyoneConnected([ana, eve]);
    expect(eve.call.write('before')).toBe(true);
    await vi.waitUntil(() => ana.call.chat.get().entries.length === 1, SOON);
    await hostDoes({ kind: 'set-right', participantId: idOf(eve), right: 'chat', allowed: false });
    await until(eve.call, (phase) => phase.state === 'joined' && !phase.self.may.chat);
    await until(ana.call, () => other(ana)?.may.chat === false);
    expect(eve.call.write('after')).toBe(false);
    const [written] = ana.call.chat.get().entries;
    const forged = { kind: 'chat', entries: [{ ...written!, number: 2, clock: 2, text: 'forged' }] };
    eve.connections[0]?.channel?.send(JSON.stringify(forged));
    // What comes after it has come.
    eve.call.react('👍');
    await vi.waitUntil(() => ana.call.reactions.get().length === 1, SOON);
    expect(ana.call.chat.get().entries.map(({ text }) => text)).toEqual(['before']);
  });
});

describe('a camera without a place', { timeout: 20_000 }, () => {
  it('goes off with the reason, is refused until another is off, and is not turned on by itself', async () => {
    const [ana, bob] = [await join('Ana'), await join('Bob')];
    await everyoneConnected([ana, bob]);
    await hostDoes({ kind: 'configure', change: { mostCameras: 1 } });
    const camera = () => bob.media.getState().camera.state;
    await vi.waitUntil(() => camera() === 'off', SOON);
    const told = { kind: 'not-allowed', rights: ['camera'], mostCameras: 1 };
    expect(bob.call.hosting.news.get()).toEqual(told);
    await until(ana.call, () => other(ana)?.sending.camera === false && !other(ana)?.streams.camera);
    await soundArrives(other(ana)?.streams.microphone);
    await bob.call.devices.setCamera(true);
    expect(camera()).toBe('off');
    expect(ana.media.getState().camera.state).toBe('on');
    await ana.call.devices.setCamera(false);
    await until(bob.call, (phase) => phase.state === 'joined' && phase.self.may.camera);
    expect(camera()).toBe('off');
    await bob.call.devices.setCamera(true);
    await until(ana.call, () => other(ana)?.sending.camera);
    await framesArrive(other(ana)?.streams.camera);
    // Bob's page is quicker to show a picture than the server to say whose place it is.
    await until(ana.call, (phase) => phase.state === 'joined' && !phase.self.may.camera);
    await ana.call.devices.setCamera(true);
    expect(ana.media.getState().camera.state).toBe('off');
    expect(ana.call.hosting.news.get()).toEqual(told);
  });
});

describe('a host', { timeout: 20_000 }, () => {
  it('mutes somebody, who may speak again', async () => {
    const ana = await join('Ana');
    await hostDoes({ kind: 'mute', participantId: idOf(ana) });
    await vi.waitUntil(() => ana.media.getState().microphone.state === 'off', SOON);
    expect(ana.call.hosting.news.get()).toEqual({ kind: 'mute', by: 'Hanna' });
    await ana.call.devices.setMicrophone(true);
    await until(ana.call, (phase) => phase.state === 'joined' && phase.self.sending.microphone);
  });

  it('lowers hands, one and all', async () => {
    const [ana, bob] = [await join('Ana'), await join('Bob')];
    await everyoneConnected([ana, bob]);
    const hands = ({ call }: Person) => {
      const { phase } = call.getSnapshot();
      return phase.state === 'joined' ? phase.hands.length : -1;
    };
    for (const { call } of [ana, bob]) call.raiseHand(true);
    await vi.waitUntil(() => hands(ana) === 2 && hands(bob) === 2, SOON);
    await hostDoes({ kind: 'lower-hand', participantId: idOf(bob) });
    await vi.waitUntil(() => hands(ana) === 1 && hands(bob) === 1, SOON);
    expect(bob.call.hosting.news.get()).toEqual({ kind: 'lower-hand', by: 'Hanna' });
    expect(ana.call.hosting.news.get()).toBeUndefined();
    bob.call.raiseHand(true);
    await vi.waitUntil(() => hands(ana) === 2, SOON);
    await hostDoes({ kind: 'lower-all-hands' });
    await vi.waitUntil(() => hands(ana) === 0 && hands(bob) === 0, SOON);
  });

  it('removes and bans: the call is over at once for them, and they are gone for the others', async () => {
    const [ana, bob] = [await join('Ana'), await join('Bob')];
    await everyoneConnected([ana, bob]);
    await hostDoes({ kind: 'ban', participantId: idOf(bob) });
    await until(bob.call, (phase) => phase.state === 'left' && phase.reason === 'banned');
    await until(ana.call, (phase) => phase.state === 'joined' && phase.participants.length === 0);
    expect(bob.media.getState().camera.state).toBe('off');
  });
});
