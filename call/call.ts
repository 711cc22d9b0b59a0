/**
 * A call: this browser's live presence in a room, from the lobby to the end. It joins the server's word (who is here), the
 * mesh (how we reach them) and the local devices into one snapshot.
 *
 * A lost socket is not a lost call: peers stay, and the socket takes the same seat again when it is back.
 */
import { fail } from '#protocol/errors';
import type { EndReason, Roster, SeatKey, Seated } from '#protocol/events';
import type { Participant, ParticipantId } from '#protocol/participant';
import type { RoomView } from '#protocol/room';
import { PROTOCOL_VERSION } from '#protocol/version';
import type { CallPhase, CallSnapshot, CallStore, PreviewState, Speaking } from './call-state.ts';
import { IceServers } from './ice-servers.ts';
import { LatePeers } from './late-peers.ts';
import { Lobby } from './lobby.ts';
import type { LocalMedia } from './local-media.ts';
import type { Page } from './page.ts';
import { applyFact, type RosterFact } from './roster.ts';
import type { SeatStorage } from './seat-storage.ts';
import type { Signaling } from './signaling.ts';
import { sendingOf } from './slots.ts';
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

/** The longest time from knowing somebody to showing them, in milliseconds. */
const SHOW_WITHIN = 250;

export class Call implements CallStore {
  readonly #parts: CallParts;
  readonly #store: Store<CallSnapshot>;
  readonly #speech = new SpeechWatch();
  readonly #ice: IceServers;
  readonly #peers: LatePeers;
  readonly #lobby: Lobby;
  readonly #stops: (() => void)[];
  readonly #life = new AbortController();
  #seat: Seat | undefined;
  /** How many wait to be shown. */
  #unshown = 0;

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
    this.#peers = new LatePeers({
      webrtc,
      ice: this.#ice.fresh,
      hasRelay: () => this.#ice.current.relay,
      send: (to, toInstance, signal) => void signaling.request('signal', { to, toInstance, signal }),
      onChange: () => this.#showSeat(),
    });
    const here = () => this.#inLobby() !== undefined;
    this.#lobby = new Lobby({ roomId, signaling, media, ice: this.#ice, peers: this.#peers, here, onChange: () => this.#showPreview() });
    this.#stops = [
      signaling.onStateChange(() => this.#onSignalingState()),
      signaling.on('room:changed', (changed) => this.#lobby.roomChanged(changed)),
      signaling.on('participant:joined', (payload) => void this.#showAfter(() => this.#onRosterFact({ fact: 'participant:joined', payload }))),
      signaling.on('participant:updated', (payload) => this.#onRosterFact({ fact: 'participant:updated', payload })),
      signaling.on('participant:left', (payload) => this.#onRosterFact({ fact: 'participant:left', payload })),
      signaling.on('signal', ({ from, fromInstance, signal }) => this.#peers.now?.handle(from, fromInstance, signal)),
      signaling.on('call:ended', ({ reason }) => this.#end(reason)),
      media.subscribe(() => this.#onMedia()),
      // Closing tells the others within milliseconds, where they would notice after seconds. The seat is kept.
      page.on('hide', () => this.#peers.now?.closeAll()),
      page.on('show', () => this.#seat && void this.#takeSeat(this.#seat.name, this.#seat.key)),
      // A restart that was not needed costs next to nothing, and waiting costs seconds.
      page.on('network-change', () => {
        signaling.probe();
        this.#peers.now?.networkChanged();
        this.#lobby.networkChanged();
      }),
    ];
    if (signaling.state === 'connected') void this.#lobby.look();
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
  readonly getLinks = () => this.#peers.now?.links() ?? new Map();
  readonly inspect = async (id: ParticipantId) => this.#peers.now?.inspect(id);
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
    this.#show({ state: 'idle', preview: this.#lobby.preview });
    void this.#lobby.look();
  }

  dispose(): void {
    this.#life.abort();
    for (const stop of this.#stops) stop();
    this.#speech.stop();
    this.#peers.now?.closeAll();
    this.#parts.media.release();
    this.#parts.signaling.close();
  }

  async #takeSeat(name: string, seat: SeatKey | undefined): Promise<void> {
    const { phase } = this.getSnapshot();
    if (phase.state === 'joining' || phase.state === 'left') return;
    if (phase.state === 'idle') this.#show({ state: 'joining', preview: phase.preview });
    const { signaling, roomId } = this.#parts;
    const wish = () => ({ roomId, name, sending: sendingOf(this.#parts.media.getTracks()), offers: [...(this.#peers.now?.offersForJoin() ?? [])], ...(seat ? { seat } : {}) });
    const result = (await this.#peers.load()) ? await takeSeat(signaling, wish, this.#life.signal) : fail('timeout');
    // Disposed, or ended by the server, while the answer was on its way.
    if (this.#life.signal.aborted || this.getSnapshot().phase.state === 'left') return;
    if (result.ok) await this.#showAfter(() => this.#sit(result.value, name));
    else if (result.error === 'room-closed' && this.#seat) this.#end('ended');
    else {
      this.#vacate();
      this.#show({ state: 'idle', preview: this.#lobby.preview, joinError: result.error });
    }
  }

  /** Offers and answers first and draws after: to draw a meeting keeps a page busy for as long as the others need to answer. */
  async #showAfter(step: () => void): Promise<void> {
    this.#unshown += 1;
    step();
    await this.#peers.now?.described(SHOW_WITHIN);
    this.#unshown -= 1;
    this.#showSeat();
  }

  #sit({ room, self, resumeKey, roster, offered, ice }: Seated, name: string): void {
    const key = { participantId: self.id, resumeKey };
    this.#seat = { room, key, selfId: self.id, name, roster };
    this.#parts.seats.keep(key);
    this.#ice.set(ice);
    this.#peers.now?.setTracks(this.#parts.media.getTracks());
    this.#peers.now?.delivered(offered);
    this.#reconcile();
    this.#syncSending();
    this.#speech.start(() => this.#levels());
  }

  #levels(): ReadonlyMap<string, number> {
    const heard = this.#seat?.roster.participants.filter(({ id, sending }) => sending.microphone && id !== this.#seat?.selfId) ?? [];
    const levels = this.#peers.now?.levels(heard.map(({ id }) => id)) ?? new Map<ParticipantId, number>();
    return levels.set(this.#seat?.selfId ?? '', this.microphoneLevel());
  }

  #onSignalingState(): void {
    const { signaling } = this.#parts;
    this.#store.set({ ...this.getSnapshot(), signaling: signaling.state });
    if (this.#seat) {
      this.#reconcile();
      if (signaling.state === 'connected') void this.#resumeSeat(this.#seat);
    } else if (signaling.state === 'connected' && this.getSnapshot().phase.state === 'idle') void this.#lobby.look();
  }

  async #resumeSeat(seat: Seat): Promise<void> {
    const result = await this.#parts.signaling.request('room:resume', { version: PROTOCOL_VERSION, roomId: this.#parts.roomId, seat: seat.key });
    if (this.#life.signal.aborted || this.#seat?.key !== seat.key) return;
    if (result.ok) return this.#sit(result.value, seat.name);
    if (result.error !== 'timeout') return this.#takeSeat(seat.name, undefined);
    // Where the socket is gone again, its return brings us here.
    if (this.#parts.signaling.state === 'connected') await this.#resumeSeat(seat);
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
    this.#peers.now?.setTracks(this.#parts.media.getTracks());
    this.#store.set({ ...this.getSnapshot(), media: this.#parts.media.getState() });
    this.#lobby.mediaChanged();
    this.#syncSending();
  }

  /** Tells the others what is sent now, where they know otherwise. */
  #syncSending(): void {
    const self = this.#self();
    if (!self || !this.#seat) return;
    const sending = sendingOf(this.#parts.media.getTracks());
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
    this.#peers.now?.reconcile(self, others, this.#parts.signaling.state === 'connected');
    this.#showSeat();
  }

  #showSeat(): void {
    const self = this.#self();
    const peers = this.#peers.now;
    if (!self || !this.#seat || !peers || this.#unshown > 0) return;
    const { room, roster } = this.#seat;
    const participants = roster.participants.filter(({ id }) => id !== self.id).map((other) => peers.view(other));
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
    this.#peers.now?.closeAll();
    this.#parts.seats.forget();
    this.#speech.stop();
  }

  /** The phase, while it is one of the lobby's. */
  #inLobby(): Extract<CallPhase, { readonly preview: PreviewState }> | undefined {
    const { phase } = this.getSnapshot();
    return phase.state === 'idle' || phase.state === 'joining' ? phase : undefined;
  }

  #showPreview(): void {
    const phase = this.#inLobby();
    if (phase) this.#show({ ...phase, preview: this.#lobby.preview });
  }

  #show(phase: CallPhase): void {
    this.#store.set({ ...this.getSnapshot(), phase });
  }
}
