/** Engines in Node that meet in one room of the real server: what the engine's own tests are played with. */
import type { SeatKey } from '#protocol/events';
import type { CreateRoom } from '#protocol/rooms-api';
import { startSignalingForTest, type SignalingServer } from '../../server/testing/signaling-server.ts';
import { Call } from '../call.ts';
import type { CallPhase, RemoteParticipant } from '../call-state.ts';
import type { Page } from '../page.ts';
import type { SeatStorage } from '../seat-storage.ts';
import { SocketSignaling } from '../socket-signaling.ts';
import { MemoryStorage } from './memory-storage.ts';
import { type Line, startLine } from './line.ts';
import { nodeWebRtc } from './node-webrtc.ts';
import type { WebRtc } from '../web-rtc.ts';
import { SyntheticMedia } from './synthetic-media.ts';

/** A tab's storage in memory: shared by a page and the page that its reload makes. */
export class MemorySeats implements SeatStorage {
  #seat: SeatKey | undefined;
  async claim(): Promise<SeatKey | undefined> {
    return this.#seat;
  }
  keep(seat: SeatKey): void {
    this.#seat = seat;
  }
  forget(): void {
    this.#seat = undefined;
  }
}

/** How long a test waits for what comes about soon, with `vi.waitUntil`: a machine that is full takes its time. */
export const SOON = { timeout: 15_000 };

/** A page whose events the test makes. */
export class MemoryPage implements Page {
  readonly #listeners = new Map<string, Set<() => void>>();
  on(event: string, listener: () => void): () => void {
    const listeners = this.#listeners.get(event) ?? new Set();
    this.#listeners.set(event, listeners.add(listener));
    return () => listeners.delete(listener);
  }
  emit(event: 'hide' | 'show' | 'network-change'): void {
    for (const listener of this.#listeners.get(event) ?? []) listener();
  }
}

/** A connection that a page made. */
export interface Recorded {
  readonly pc: RTCPeerConnection;
  /** Whether the page was told that all candidates are there: `iceGatheringState` of this library is ahead of its own events. */
  gathered: boolean;
  channel: RTCDataChannel | undefined;
  files: RTCDataChannel | undefined;
}

/** One person's page. */
export interface Person {
  readonly call: Call;
  readonly media: SyntheticMedia;
  readonly signaling: SocketSignaling;
  readonly seats: MemorySeats;
  readonly page: MemoryPage;
  readonly storage: MemoryStorage;
  readonly line: Line;
  /** Every connection that this page made, in their order. */
  readonly connections: readonly Recorded[];
}

export interface Party {
  readonly server: SignalingServer;
  readonly roomId: string;
  /** How many offers and answers were relayed so far. */
  descriptions(): number;
  /** A page with microphone and camera on, not joined yet. `seats` of an older page makes it that page's reload. */
  open(seats?: MemorySeats, room?: string): Promise<Person>;
  stopServer(): Promise<void>;
  /** Starts another server in the place of the stopped one, on the same storage. */
  restartServer(): Promise<void>;
  close(): Promise<void>;
}

export async function startParty(options?: Parameters<typeof startSignalingForTest>[0]): Promise<Party> {
  let server = await startSignalingForTest(options);
  let away = false;
  const { storage } = server;
  const { id: roomId } = await createRoom(server.url);
  const people: Person[] = [];
  return {
    get server() {
      return server;
    },
    roomId,
    descriptions: () => server.counters.descriptions,
    async open(seats = new MemorySeats(), room = roomId) {
      const media = new SyntheticMedia();
      await media.open();
      const line = await startLine(() => (away ? undefined : server.url));
      const signaling = new SocketSignaling({ url: line.url, roomId: room });
      const page = new MemoryPage();
      const storage = new MemoryStorage();
      const connections: Recorded[] = [];
      const call = new Call({ roomId: room, signaling, media, webrtc: recorded(nodeWebRtc, connections), seats, page, fileStorage: storage });
      const person = { call, media, signaling, seats, page, storage, line, connections };
      people.push(person);
      return person;
    },
    async stopServer() {
      away = true;
      await server.close();
    },
    async restartServer() {
      // On whatever port is free: the old one may be somebody else's by now.
      server = await startSignalingForTest({ ...options, storage });
      away = false;
    },
    async close() {
      for (const { call, line } of people) {
        call.dispose();
        line.close();
      }
      await server.close();
    },
  };
}

/** So many people who have joined one after the other, all of them connected. */
export async function seated(party: Party, size: number): Promise<Person[]> {
  const people: Person[] = [];
  for (let index = 0; index < size; index += 1) {
    const person = await party.open();
    people.push(person);
    await person.call.join(`Person ${index}`);
  }
  await everyoneConnected(people);
  return people;
}

function recorded(webrtc: WebRtc, connections: Recorded[]): WebRtc {
  const { RTCPeerConnection } = webrtc;
  return {
    ...webrtc,
    RTCPeerConnection: class extends RTCPeerConnection {
      constructor(configuration: RTCConfiguration) {
        super(configuration);
        const record: Recorded = { pc: this, gathered: false, channel: undefined, files: undefined };
        connections.push(record);
        this.addEventListener('icegatheringstatechange', () => (record.gathered = this.iceGatheringState === 'complete'));
        const create = this.createDataChannel.bind(this);
        this.createDataChannel = (label, init) => (record[label === 'files' ? 'files' : 'channel'] = create(label, init));
      }
    },
  };
}

export async function createRoom(url: string, wish: CreateRoom = {}): Promise<{ readonly id: string; readonly hostKey: string }> {
  const response = await fetch(`${url}/api/rooms`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(wish) });
  return (await response.json()) as { id: string; hostKey: string };
}

/** Resolves when the condition holds after some change of the call, rejects after the deadline with what was there instead. */
export function until<T>(call: Call, condition: (phase: CallPhase) => T | undefined | false, within = 15_000): Promise<T> {
  return new Promise((resolve, reject) => {
    const check = () => {
      const found = condition(call.getSnapshot().phase);
      if (found === undefined || found === false) return;
      stop();
      clearTimeout(timer);
      resolve(found);
    };
    const stop = call.subscribe(check);
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`not within ${within} ms: ${condition}; the call is ${JSON.stringify(call.getSnapshot().phase)}`));
    }, within);
    check();
  });
}

/** Everyone sees `count` others, all of them connected. */
export function everyoneConnected(people: readonly Person[]): Promise<unknown> {
  return Promise.all(people.map(({ call }) => until(call, (phase) => connectedOthers(phase).length === people.length - 1)));
}

export function connectedOthers(phase: CallPhase): readonly RemoteParticipant[] {
  return phase.state === 'joined' ? phase.participants.filter(({ peer }) => peer.state === 'connected') : [];
}
