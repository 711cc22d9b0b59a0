/**
 * A call without a server, devices or connections, behind the same interface: whoever drives it puts it into any snapshot.
 * Intents do the obvious thing to the snapshot, and are written down in `intents`.
 */
import type { ParticipantId } from '#protocol/participant';
import type { Reaction } from '#protocol/reaction';
import { type CallPhase, type CallSnapshot, type CallStore, type LocalMediaState, type ShownReaction, type Source, type Speaking, EMPTY_CHAT } from '../call-state.ts';
import { Store } from '../store.ts';
import { fakeCamera, fakeMicrophone, fakeScreen } from './fake-media.ts';
import { fakeLocalMedia, fakeRemote, fakeRoom } from './fake-people.ts';

export class FakeCall implements CallStore {
  readonly speaking = new Store<Speaking>(new Set());
  readonly activeSpeaker = new Store<ParticipantId | undefined>(undefined);
  readonly mutedSpeech = new Store(false);
  readonly chat = new Store(EMPTY_CHAT);
  readonly reactions = new Store<readonly ShownReaction[]>([]);
  /** Every intent in the order in which it came, as its name and what it was given. */
  readonly intents: (readonly [name: string, ...given: unknown[]])[] = [];
  /** What `microphoneLevel` answers. */
  level = 0;
  /** What `rejoinSeat` finds: the phase after it, or nothing to take again. */
  seat: CallPhase | undefined;

  #snapshot: CallSnapshot;
  readonly #listeners = new Set<() => void>();

  constructor(roomId: string) {
    this.#snapshot = { roomId, phase: idle(roomId), signaling: 'connected', media: fakeLocalMedia() };
  }

  /** How everyone is connected. */
  links: ReturnType<CallStore['getLinks']> = new Map();

  getLinks(): ReturnType<CallStore['getLinks']> {
    return this.links;
  }

  /** No connection: there is nothing to see. */
  async inspect(): Promise<undefined> {
    return undefined;
  }

  /** Shows the call in another state. */
  set(changes: Partial<CallSnapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...changes };
    for (const listener of this.#listeners) listener();
  }

  setMedia(changes: Partial<LocalMediaState>): void {
    this.set({ media: { ...this.#snapshot.media, ...changes } });
  }

  setSpeaking(ids: Iterable<ParticipantId>): void {
    this.speaking.set(new Set(ids));
  }

  getSnapshot(): CallSnapshot {
    return this.#snapshot;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async openDevices(): Promise<void> {
    this.intents.push(['openDevices']);
  }

  async join(name: string): Promise<void> {
    this.intents.push(['join', name]);
    const { peer: _, streams: __, ...self } = fakeRemote(99, { name, role: 'host' });
    const { roomId } = this.#snapshot;
    this.set({ phase: { state: 'joined', room: fakeRoom({ id: roomId, participants: 1 }), self, participants: [], hands: [], relay: 'available' } });
  }

  async rejoinSeat(name: string): Promise<boolean> {
    this.intents.push(['rejoinSeat', name]);
    if (this.seat) this.set({ phase: this.seat });
    return this.seat !== undefined;
  }

  async leave(): Promise<void> {
    this.intents.push(['leave']);
    this.set({ phase: { state: 'left', reason: 'left', roomName: fakeRoom().name }, media: fakeLocalMedia() });
  }

  async setMicrophone(on: boolean): Promise<void> {
    this.intents.push(['setMicrophone', on]);
    this.#switch('microphone', on, fakeMicrophone);
  }

  async setCamera(on: boolean): Promise<void> {
    this.intents.push(['setCamera', on]);
    this.#switch('camera', on, () => fakeCamera(210));
  }

  async chooseDevice(kind: 'microphone' | 'camera' | 'speaker', deviceId: string): Promise<void> {
    this.intents.push(['chooseDevice', kind, deviceId]);
    this.setMedia({ chosen: { ...this.#snapshot.media.chosen, [kind]: deviceId } });
  }

  async shareScreen(): Promise<void> {
    this.intents.push(['shareScreen']);
    this.#switch('screen', true, fakeScreen);
  }

  stopSharing(): void {
    this.intents.push(['stopSharing']);
    this.#switch('screen', false, fakeScreen);
  }

  write(text: string, to?: ParticipantId): boolean {
    this.intents.push(['write', text, to]);
    return true;
  }

  raiseHand(up: boolean): void {
    this.intents.push(['raiseHand', up]);
  }

  react(reaction: Reaction): void {
    this.intents.push(['react', reaction]);
  }

  microphoneLevel(): number {
    return this.level;
  }

  reset(): void {
    this.intents.push(['reset']);
    this.set({ phase: idle(this.#snapshot.roomId) });
  }

  dispose(): void {
    this.intents.push(['dispose']);
  }

  #switch(source: Source, on: boolean, open: () => MediaStream): void {
    this.setMedia({ [source]: on ? { state: 'on', stream: open() } : { state: 'off' } });
  }
}

function idle(roomId: string): CallPhase {
  return { state: 'idle', preview: { status: 'found', room: fakeRoom({ id: roomId }), names: [], role: 'host' } };
}
