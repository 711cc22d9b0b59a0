/**
 * A call: this browser's live presence in a room, from the lobby to the end. It joins the server's word (who is here), the
 * mesh (how we reach them) and the local devices into one snapshot.
 *
 * A lost socket is not a lost call: peers stay, and the socket takes the same seat again when it is back.
 */
import type { EndReason, Roster, SeatKey, Seated } from '#protocol/events';
import type { Participant, Sending } from '#protocol/participant';
import type { RoomView } from '#protocol/room';
import { PROTOCOL_VERSION } from '#protocol/version';
import type { CallPhase, CallSnapshot, CallStore, PreviewState, Speaking } from './call-state.ts';
import { IceServers } from './ice-servers.ts';
import type { LocalMedia } from './local-media.ts';
import type { Page } from './page.ts';
import { Peers } from './peers.ts';
import { applyFact, type RosterFact } from './roster.ts';
import type { SeatStorage } from './seat-storage.ts';
import type { Signaling } from './signaling.ts';
import { SpeechWatch } from './speaking.ts';
import { Store } from './store.ts';
import { takeSeat } from './take-seat.ts';
import type { WebRtc } from './web-rtc.ts';

export interface CallParts {
  readonly roomId: string;
  readonly signaling: Signaling;
  readonly media: LocalMedia;
  readonly webrtc: WebRtc;
  readonly seats: SeatStorage;
  readonly page: Page;
}

/** What is known while seated. */
interface Seat {
  readonly room: RoomView;
  readonly key: SeatKey;
  readonly selfId: string;
  readonly name: string;
  readonly roster: Roster;
}

/** The longest time from a seat to its meeting on the screen, in milliseconds. */
const SHOW_WITHIN = 250;

export class Call implements CallStore {
  readonly #parts: CallParts;
  readonly #store: Store<CallSnapshot>;
  readonly #speech = new SpeechWatch();
  readonly #ice: IceServers;
  readonly #peers: Peers;
  readonly #stops: (() => void)[];
  readonly #life = new AbortController();
  #seat: Seat | undefined;
  #entering = false;

  constructor(parts: CallParts) {
    this.#parts = parts;
    const { roomId, signaling, media, webrtc, page } = parts;
    this.#store = new Store<CallSnapshot>({
      roomId,
      phase: { state: 'idle', preview: { status: 'loading' } },
      signaling: signaling.state,
      media: media.getState(),
    });
    this.#ice = new IceServers(signaling);
    this.#peers = new Peers({
      webrtc,
      ice: this.#ice.fresh,
      send: (to, toInstance, signal) => void signaling.request('signal', { to, toInstance, signal }),
      onChange: () => this.#showSeat(),
    });
    this.#stops = [
      signaling.onStateChange(() => this.#onSignalingState()),
      signaling.on('room:changed', ({ room, names }) => this.#onRoomChanged(room, names)),
      signaling.on('participant:joined', (payload) => this.#onRosterFact({ fact: 'participant:joined', payload })),
      signaling.on('participant:updated', (payload) => this.#onRosterFact({ fact: 'participant:updated', payload })),
      signaling.on('participant:left', (payload) => this.#onRosterFact({ fact: 'participant:left', payload })),
      signaling.on('signal', ({ from, fromInstance, signal }) => this.#peers.handle(from, fromInstance, signal)),
      signaling.on('call:ended', ({ reason }) => this.#end(reason)),
      media.subscribe(() => this.#onMedia()),
      // Closing tells the others within milliseconds, where they would notice after seconds. The seat is kept.
      page.on('hide', () => this.#peers.closeAll()),
      page.on('show', () => this.#seat && void this.#takeSeat(this.#seat.name, this.#seat.key)),
      // A restart that was not needed costs next to nothing, and waiting costs seconds.
      page.on('network-change', () => this.#peers.networkChanged()),
    ];
    if (signaling.state === 'connected') void this.#preview();
  }

  readonly getSnapshot = (): CallSnapshot => this.#store.get();
  readonly subscribe = (listener: () => void): (() => void) => this.#store.subscribe(listener);
  readonly getSpeaking = (): Speaking => this.#speech.get();
  readonly subscribeSpeaking = (listener: () => void): (() => void) => this.#speech.subscribe(listener);

  readonly openDevices = () => this.#parts.media.open();
  readonly setMicrophone = (on: boolean) => this.#parts.media.setMicrophone(on);
  readonly setCamera = (on: boolean) => this.#parts.media.setCamera(on);
  readonly chooseDevice: LocalMedia['chooseDevice'] = (kind, deviceId) => this.#parts.media.chooseDevice(kind, deviceId);
  readonly shareScreen = () => this.#parts.media.shareScreen();
  readonly stopSharing = () => this.#parts.media.stopSharing();
  readonly microphoneLevel = () => this.#parts.media.microphoneLevel();

  async join(name: string): Promise<void> {
    await this.#takeSeat(name, undefined);
  }

  async rejoinSeat(name: string): Promise<boolean> {
    const { phase } = this.getSnapshot();
    if (phase.state !== 'idle') return phase.state !== 'left';
    const seat = await this.#parts.seats.claim();
    if (!seat || this.#life.signal.aborted) return false;
    await this.#takeSeat(name, seat);
    return this.#seat !== undefined;
  }

  async leave(): Promise<void> {
    if (!this.#seat) return;
    this.#end('left');
    await this.#parts.signaling.request('room:leave', {});
  }

  reset(): void {
    if (this.getSnapshot().phase.state !== 'left') return;
    this.#show({ state: 'idle', preview: { status: 'loading' } });
    void this.#preview();
  }

  dispose(): void {
    this.#life.abort();
    for (const stop of this.#stops) stop();
    this.#speech.stop();
    this.#peers.closeAll();
    this.#parts.media.release();
    this.#parts.signaling.close();
  }

  async #takeSeat(name: string, seat: SeatKey | undefined): Promise<void> {
    const { phase } = this.getSnapshot();
    if (phase.state === 'joining' || phase.state === 'left') return;
    const preview: PreviewState = phase.state === 'idle' ? phase.preview : { status: 'loading' };
    if (phase.state === 'idle') this.#show({ state: 'joining', preview });
    const { signaling, roomId } = this.#parts;
    const wish = () => ({ roomId, name, sending: this.#sendingNow(), ...(seat ? { seat } : {}) });
    const result = await takeSeat(signaling, wish, this.#life.signal);
    // Disposed, or ended by the server, while the answer was on its way.
    if (this.#life.signal.aborted || this.getSnapshot().phase.state === 'left') return;
    if (result.ok) await this.#enter(result.value, name);
    else if (result.error === 'room-closed' && this.#seat) this.#end('ended');
    else {
      this.#vacate();
      this.#show({ state: 'idle', preview, joinError: result.error });
    }
  }

  /**
   * Offers first and draws after: to draw a meeting keeps a page busy for as long as the others need to answer.
   */
  async #enter(seated: Seated, name: string): Promise<void> {
    this.#entering = true;
    this.#sit(seated, name);
    await this.#peers.offered(SHOW_WITHIN);
    this.#entering = false;
    this.#showSeat();
  }

  #sit({ room, self, resumeKey, roster, ice }: Seated, name: string): void {
    const key = { participantId: self.id, resumeKey };
    this.#seat = { room, key, selfId: self.id, name, roster };
    this.#parts.seats.keep(key);
    this.#ice.set(ice);
    this.#peers.setTracks(this.#parts.media.getTracks());
    this.#reconcile();
    this.#syncSending();
    this.#speech.start(() => this.#levels());
  }

  #levels(): ReadonlyMap<string, number> {
    const heard = this.#seat?.roster.participants.filter(({ id, sending }) => sending.microphone && id !== this.#seat?.selfId) ?? [];
    return this.#peers.levels(heard.map(({ id }) => id)).set(this.#seat?.selfId ?? '', this.microphoneLevel());
  }

  #onSignalingState(): void {
    const { signaling } = this.#parts;
    this.#store.set({ ...this.getSnapshot(), signaling: signaling.state });
    if (this.#seat) {
      this.#reconcile();
      if (signaling.state === 'connected') void this.#resumeSeat(this.#seat);
    } else if (signaling.state === 'connected' && this.getSnapshot().phase.state === 'idle') void this.#preview();
  }

  async #resumeSeat(seat: Seat): Promise<void> {
    const result = await this.#parts.signaling.request('room:resume', { version: PROTOCOL_VERSION, roomId: this.#parts.roomId, seat: seat.key });
    if (this.#life.signal.aborted || this.#seat?.key !== seat.key) return;
    if (result.ok) this.#sit(result.value, seat.name);
    // Without an answer the socket is gone again, and its return brings us here.
    else if (result.error !== 'timeout') await this.#takeSeat(seat.name, undefined);
  }

  async #preview(): Promise<void> {
    const { signaling, roomId } = this.#parts;
    const result = await signaling.request('room:preview', { roomId });
    const { phase } = this.getSnapshot();
    if (phase.state !== 'idle' && phase.state !== 'joining') return;
    if (result.ok) {
      const { room, names, role, ice } = result.value;
      if (ice) this.#ice.set(ice);
      if (ice) this.#peers.prepare(names.length, ice);
      this.#show({ ...phase, preview: { status: 'found', room, names, role } });
    } else if (result.error !== 'timeout') this.#show({ ...phase, preview: { status: 'failed', error: result.error } });
  }

  #onRoomChanged(room: RoomView, names: readonly string[]): void {
    const { phase } = this.getSnapshot();
    if ((phase.state !== 'idle' && phase.state !== 'joining') || phase.preview.status !== 'found') return;
    if (room.participants < room.capacity) this.#peers.prepare(names.length, this.#ice.current);
    const closed: PreviewState = { status: 'failed', error: 'room-closed' };
    this.#show({ ...phase, preview: room.state === 'closed' ? closed : { ...phase.preview, room, names } });
  }

  #onRosterFact(fact: RosterFact): void {
    if (!this.#seat) return;
    const roster = applyFact(this.#seat.roster, fact);
    if (roster === 'gap') return void this.#fetchRoster();
    this.#seat = { ...this.#seat, roster };
    this.#reconcile();
  }

  async #fetchRoster(): Promise<void> {
    const result = await this.#parts.signaling.request('roster:get', {});
    if (!result.ok || !this.#seat || result.value.revision < this.#seat.roster.revision) return;
    this.#seat = { ...this.#seat, roster: result.value };
    this.#reconcile();
  }

  #onMedia(): void {
    this.#peers.setTracks(this.#parts.media.getTracks());
    this.#store.set({ ...this.getSnapshot(), media: this.#parts.media.getState() });
    this.#syncSending();
  }

  #sendingNow(): Sending {
    const { microphone, camera, screen } = this.#parts.media.getTracks();
    return { microphone: microphone !== null, camera: camera !== null, screen: screen !== null };
  }

  /** Tells the others what is sent now, where they know otherwise. */
  #syncSending(): void {
    const self = this.#self();
    if (!self || !this.#seat) return;
    const sending = this.#sendingNow();
    const { microphone, camera, screen } = self.sending;
    if (microphone === sending.microphone && camera === sending.camera && screen === sending.screen) return;
    // Shown at once; the server's own fact follows, and a resumed seat says it again.
    const participants = this.#seat.roster.participants.map((known) => (known.id === self.id ? { ...self, sending } : known));
    this.#seat = { ...this.#seat, roster: { ...this.#seat.roster, participants } };
    this.#showSeat();
    void this.#parts.signaling.request('participant:update', { sending });
  }

  #self(): Participant | undefined {
    return this.#seat?.roster.participants.find(({ id }) => id === this.#seat?.selfId);
  }

  #reconcile(): void {
    const self = this.#self();
    if (!self || !this.#seat) return;
    const others = this.#seat.roster.participants.filter(({ id }) => id !== self.id);
    this.#peers.reconcile(self, others, this.#parts.signaling.state === 'connected');
    this.#showSeat();
  }

  #showSeat(): void {
    const self = this.#self();
    if (!self || !this.#seat || this.#entering) return;
    const { room, roster } = this.#seat;
    const participants = roster.participants.filter(({ id }) => id !== self.id).map((other) => this.#peers.view(other));
    const refused = participants.some(({ peer }) => peer.turnError !== undefined);
    const relay = refused ? 'refused' : this.#ice.current.relay ? 'available' : 'none';
    this.#show({ state: 'joined', room: { ...room, participants: roster.participants.length }, self, participants, relay });
  }

  #end(reason: 'left' | EndReason): void {
    const roomName = this.#seat?.room.name ?? '';
    this.#vacate();
    this.#parts.media.release();
    this.#show({ state: 'left', reason, roomName });
  }

  #vacate(): void {
    this.#seat = undefined;
    this.#peers.closeAll();
    this.#parts.seats.forget();
    this.#speech.stop();
  }

  #show(phase: CallPhase): void {
    this.#store.set({ ...this.getSnapshot(), phase });
  }
}
