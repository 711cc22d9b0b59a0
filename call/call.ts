/**
 * A call: this browser's live presence in a room, from the lobby to the end. It joins the server's word (who is here), the
 * mesh (how we reach them) and the local devices into one snapshot.
 *
 * A lost socket is not a lost call: peers stay, and the socket takes the same seat again when it is back.
 */
import { fail } from '#protocol/errors';
import type { EndReason, SeatKey, Seated } from '#protocol/events';
import type { ParticipantId } from '#protocol/participant';
import type { Reaction } from '#protocol/reaction';
import { PROTOCOL_VERSION } from '#protocol/version';
import type { CallParts } from './call-parts.ts';
import { type CallPhase, type CallSnapshot, type CallStore, type ShownReaction, EMPTY_CHAT } from './call-state.ts';
import { LateFiles } from './files/late-files.ts';
import { RoomHosting } from './hosting.ts';
import { IceServers } from './ice-servers.ts';
import { LatePeers } from './late-peers.ts';
import { Lobby } from './lobby.ts';
import type { Devices } from './local-media.ts';
import { permittedDevices } from './permitted-devices.ts';
import { LocalPictures } from './pictures.ts';
import type { RosterFact } from './roster.ts';
import type { Seat } from './seat.ts';
import { sendingOf } from './slots.ts';
import { SpeechWatch } from './speaking.ts';
import { Store } from './store.ts';

/** How long the server may take to answer: on another network than before, and when nobody is heard any more; in milliseconds. */
const CHANGED = 500;
const QUIET = 1_000;
/** The longest time from knowing somebody to showing them, in milliseconds. */
const SHOW_WITHIN = 250;

export class Call implements CallStore {
  readonly devices: Devices;
  readonly files: LateFiles;
  readonly hosting: RoomHosting;
  readonly pictures = new LocalPictures(() => this.#peers.now?.shownChanged());
  readonly speaking = new SpeechWatch();
  readonly activeSpeaker = this.speaking.active;
  readonly mutedSpeech = this.speaking.muted;
  readonly chat = new Store(EMPTY_CHAT);
  readonly reactions = new Store<readonly ShownReaction[]>([]);
  readonly #parts: CallParts;
  readonly #store: Store<CallSnapshot>;
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
    this.hosting = new RoomHosting(parts.signaling, parts.media);
    this.devices = permittedDevices(parts.media, (right) => this.hosting.permits(right), () => this.#lobby.microphoneChosen());
    this.files = new LateFiles({ storage: parts.fileStorage, announce: (name, file, to) => this.#peers.now?.chat.write(name, to, file) ?? false });
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
      saving: () => media.getState().saving,
      shows: (id) => this.pictures.of(id),
      showsScreen: (id) => this.pictures.showsScreen(id),
      report: (report) => void signaling.request('pair:report', report),
      onQuiet: () => signaling.probe(QUIET),
      onChange: () => this.#showSeat(),
      onChat: (entries, own) => this.chat.set({ entries, own }),
      files: this.files,
      onReactions: (shown) => this.reactions.set(shown),
    });
    this.#lobby = new Lobby({
      ...parts,
      ice: this.#ice,
      peers: this.#peers,
      here: () => 'preview' in this.getSnapshot().phase,
      onChange: () => this.#show(this.#lobby.phase),
      onAdmitted: ({ name }) => void this.#takeSeat(name, undefined),
    });
    this.#stops = [
      signaling.onStateChange(() => this.#onSignalingState()),
      signaling.on('room:changed', (changed) => this.#lobby.roomChanged(changed)),
      signaling.on('participant:joined', (payload) => void this.#showAfter(() => this.#onRosterFact({ fact: 'participant:joined', payload }))),
      signaling.on('participant:updated', (payload) => this.#onRosterFact({ fact: 'participant:updated', payload })),
      signaling.on('participant:left', (payload) => this.#onRosterFact({ fact: 'participant:left', payload })),
      signaling.on('signal', ({ from, fromInstance, signal }) => this.#peers.now?.handle(from, fromInstance, signal)),
      signaling.on('call:ended', ({ reason }) => this.#end(reason)),
      signaling.on('hands:lowered', ({ participantIds, by }) => this.#peers.now?.gestures.lower(participantIds) && this.hosting.handLowered(by)),
      signaling.on('settings:changed', ({ room }) => {
        this.#seat?.setRoom(room);
        this.#showSeat();
      }),
      media.subscribe(() => this.#onMedia()),
      this.speaking.subscribe(() => this.#peers.now?.gestures.speaks(this.speaking.get().has(this.#seat?.self?.id ?? ''))),
      // Closing tells the others within milliseconds, where they would notice after seconds. The seat is kept.
      page.on('hide', () => this.#peers.now?.closeAll()),
      page.on('show', () => this.#seat && void this.#takeSeat(this.#seat.name, this.#seat.key)),
      // A restart that was not needed costs next to nothing, and waiting costs seconds.
      page.on('network-change', () => {
        signaling.probe(CHANGED);
        this.#peers.now?.networkChanged();
        this.#lobby.networkChanged();
      }),
    ];
    if (signaling.state === 'connected') void this.#lobby.look();
  }

  readonly getSnapshot = (): CallSnapshot => this.#store.get();
  readonly subscribe = (listener: () => void): (() => void) => this.#store.subscribe(listener);
  readonly write = (text: string, to?: ParticipantId): boolean => this.#peers.now?.chat.write(text, to) ?? false;
  readonly raiseHand = (up: boolean) => this.#peers.now?.gestures.raiseHand(up);
  readonly react = (reaction: Reaction) => this.#peers.now?.gestures.react(reaction);
  readonly getLinks = () => this.#peers.now?.links() ?? new Map();
  readonly getLine = () => this.#peers.now?.cameras.line;
  readonly giveUpKnocking = () => this.#lobby.giveUp();
  readonly inspect = async (id: ParticipantId) => this.#peers.now?.inspect(id);

  async join(name: string, passcode?: string): Promise<void> {
    if (this.#lobby.mustKnock) this.#lobby.knock({ name, passcode });
    else await this.#takeSeat(name, undefined, passcode);
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
    this.#show(this.#lobby.anew());
    void this.#lobby.look();
  }

  dispose(): void {
    this.#life.abort();
    for (const stop of this.#stops) stop();
    this.speaking.stop();
    this.#peers.now?.closeAll();
    this.#parts.media.release();
    this.#parts.signaling.close();
  }

  async #takeSeat(name: string, seat: SeatKey | undefined, passcode?: string): Promise<void> {
    const { phase } = this.getSnapshot();
    if (phase.state === 'joining' || phase.state === 'left') return;
    if ('preview' in phase) this.#lobby.joining();
    const { signaling, roomId } = this.#parts;
    const wish = () => ({ roomId, name, sending: sendingOf(this.#parts.media.getTracks()), offers: [...(this.#peers.now?.joinOffers.forJoin() ?? [])], ...(seat ? { seat } : {}), ...(passcode === undefined ? {} : { passcode }) });
    await this.#peers.load();
    const result = (await this.#peers.inside?.takeSeat(signaling, wish, this.#life.signal)) ?? fail('timeout');
    // Disposed, or ended by the server, while the answer was on its way.
    if (this.#life.signal.aborted || this.getSnapshot().phase.state === 'left') return;
    if (result.ok) await this.#showAfter(() => this.#sit(result.value, name));
    else if (result.error === 'room-closed' && this.#seat) this.#end('ended');
    else {
      this.#vacate();
      this.#show(this.#lobby.back(result.error));
      if (result.error === 'knock-required') this.#lobby.knock({ name, passcode });
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

  #sit(seated: Seated, name: string): void {
    const { inside } = this.#peers;
    if (!inside) return;
    this.#seat = new inside.Seat(seated, name);
    this.#parts.seats.keep(this.#seat.key);
    this.hosting.sat(seated);
    this.#ice.set(seated.ice);
    this.#peers.now?.setTracks(this.#parts.media.getTracks());
    this.#peers.now?.joinOffers.delivered(seated.offered);
    this.#reconcile();
    this.#syncSending();
    const { media } = this.#parts;
    this.speaking.start(inside.ears(), { self: () => this.#seat?.self?.id, levels: () => this.#levels(), mutedLevel: () => media.mutedLevel() });
  }

  #levels(): ReadonlyMap<string, number> {
    const levels = this.#peers.now?.levels(this.#seat?.others ?? []) ?? new Map<ParticipantId, number>();
    return levels.set(this.#seat?.self?.id ?? '', this.devices.microphoneLevel());
  }

  #onSignalingState(): void {
    const { signaling } = this.#parts;
    this.#store.set({ ...this.getSnapshot(), signaling: signaling.state });
    if (this.#seat) {
      this.#seat.attached = false;
      this.#reconcile();
      if (signaling.state === 'connected') void this.#resumeSeat(this.#seat);
    } else if (signaling.state === 'connected' && ['idle', 'knocking'].includes(this.getSnapshot().phase.state)) void this.#lobby.look();
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
    if (this.#seat.apply(fact)) this.#reconcile();
    else void this.#fetchRoster();
  }

  async #fetchRoster(): Promise<void> {
    const result = await this.#parts.signaling.request('roster:get', {});
    if (!result.ok || !this.#seat) return;
    this.#seat.replace(result.value);
    this.#reconcile();
  }

  #onMedia(): void {
    this.#peers.now?.setTracks(this.#parts.media.getTracks());
    this.#store.set({ ...this.getSnapshot(), media: this.#parts.media.getState() });
    this.#lobby.mediaChanged();
    this.#syncSending();
    this.hosting.obey(this.#seat?.self);
  }

  /** Tells the others what is sent now, where they know otherwise. */
  #syncSending(): void {
    const sending = sendingOf(this.#parts.media.getTracks());
    if (!this.#seat?.setSending(sending)) return;
    this.#showSeat();
    // Where the server is away a resumed seat says it again.
    void this.#parts.signaling.request('participant:update', { sending });
  }

  #reconcile(): void {
    const { self, others = [], attached = false } = this.#seat ?? {};
    if (!self) return;
    this.#peers.now?.reconcile(self, others, attached);
    this.hosting.obey(self);
    this.#showSeat();
  }

  #showSeat(): void {
    const { room, self, others = [] } = this.#seat ?? {};
    const peers = this.#peers.now;
    if (!room || !self || !peers || this.#unshown > 0) return;
    const participants = others.map((other) => peers.view(other));
    const refused = participants.some(({ peer }) => peer.turnError !== undefined);
    const relay = refused ? 'refused' : this.#ice.current.relay ? 'available' : 'none';
    this.#show({ state: 'joined', room, self, participants, hands: peers.gestures.hands(), relay });
  }

  #end(reason: 'left' | EndReason): void {
    const { room, self } = this.#seat ?? {};
    this.#vacate();
    this.#parts.media.release();
    this.#show({ state: 'left', reason, roomName: room?.name ?? '', role: self?.role ?? 'guest' });
  }

  #vacate(): void {
    this.#seat = undefined;
    this.hosting.clear();
    this.pictures.clear();
    this.#peers.now?.closeAll();
    this.#peers.now?.forget();
    this.#parts.seats.forget();
    this.speaking.stop();
  }

  #show(phase: CallPhase): void {
    this.#store.set({ ...this.getSnapshot(), phase });
  }
}
