/** The mesh: one Peer for each other participant, kept in step with the roster. */
import type { Link, ShownCamera } from '#protocol/channel';
import type { ChatEntry } from '#protocol/chat';
import type { PairReport } from '#protocol/events';
import type { IceConfig } from '#protocol/ice';
import type { Participant, ParticipantId } from '#protocol/participant';
import type { Signal } from '#protocol/signal';
import { Chat } from './chat/chat.ts';
import { Cameras } from './allocation/cameras.ts';
import type { DataSaving, PeerView, RemoteParticipant, ShownReaction } from './call-state.ts';
import type { LateFiles } from './files/late-files.ts';
import { Gestures } from './gestures.ts';
import type { Inspection } from './inspect/inspection.ts';
import { JoinOffers } from './join-offers.ts';
import { keptToRights } from './kept-to-rights.ts';
import { linkWay } from './link-way.ts';
import { watchOutcome } from './outcome-report.ts';
import { Peer } from './peer.ts';
import type { PassMessage } from './peer-channel.ts';
import { type LocalTracks, NO_TRACKS } from './slots.ts';
import { Turns } from './turns.ts';
import type { WebRtc } from './web-rtc.ts';

export interface PeersOptions {
  readonly webrtc: WebRtc;
  readonly ice: () => Promise<IceConfig>;
  /** Whether there is a relay to go by. */
  readonly hasRelay: () => boolean;
  readonly send: (to: ParticipantId, toInstance: number, signal: Signal) => void;
  /** How the line is to be spared; what changes of it counts with the next `setTracks`. */
  readonly saving: () => DataSaving;
  /** Whether a participant's screen is to be seen on this page. */
  readonly showsScreen: (id: ParticipantId) => boolean;
  /** How this page shows a participant's camera; undefined where that is not known yet. */
  readonly shows: (id: ParticipantId) => ShownCamera | undefined;
  /** Tells the server how a pair came about. */
  readonly report: (report: PairReport) => void;
  /** Nobody is heard any more. */
  readonly onQuiet: () => void;
  /** Something of `view` changed. */
  readonly onChange: () => void;
  /** Everything that was written, in its order. */
  readonly onChat: (entries: readonly ChatEntry[], own: ReadonlySet<ParticipantId>) => void;
  readonly files: Pick<LateFiles, 'connect' | 'clear'>;
  readonly onReactions: (shown: readonly ShownReaction[]) => void;
}

/** When nobody's sound has come for so long (milliseconds), it may be our own network. */
const ALL_QUIET = 1_500;

/** So many first offers wait for a connection at once, beside those of the join, and hold up the next for so long (milliseconds). */
const IN_FLIGHT = 3;
const TURN_LIMIT = 3_000;
/** How often it is looked what line and machine carry, in milliseconds. */
const FIT_EVERY = 1_000;

const NEW_PEER: PeerView = { connectionState: 'new', state: 'connecting' };

export class Peers {
  readonly #options: PeersOptions;
  readonly #peers = new Map<ParticipantId, { readonly instance: number; readonly participant: Participant; readonly peer: Peer }>();
  readonly chat: Chat;
  readonly gestures: Gestures;
  readonly joinOffers: JoinOffers;
  readonly #turns = new Turns(IN_FLIGHT, TURN_LIMIT);
  cameras = new Cameras();
  #fitting: ReturnType<typeof setInterval> | undefined;
  #self: Participant | undefined;
  #tracks: LocalTracks = NO_TRACKS;
  /** Whether our own socket is up. */
  #connected = false;
  #allQuiet = false;

  constructor(options: PeersOptions) {
    this.#options = options;
    this.joinOffers = new JoinOffers(options.webrtc);
    this.chat = new Chat({
      self: () => this.#self,
      reached: () => [...this.#peers.values()].filter(({ peer }) => peer.channel.alive).map(({ participant }) => participant),
      send: (to, message) => void this.#peers.get(to)?.peer.channel.say(message),
      onChange: options.onChat,
    });
    this.gestures = new Gestures({
      self: () => this.#self?.id,
      raised: () => [...this.#peers].flatMap(([id, { peer }]) => (peer.channel.hand === undefined ? [] : [[id, peer.channel.hand] as const])),
      send: (reaction) => this.#each((peer) => peer.channel.say({ kind: 'reaction', reaction })),
      onHand: () => {
        this.#each((peer) => peer.channel.beat());
        options.onChange();
      },
      onReactions: options.onReactions,
    });
  }

  /**
   * Makes the mesh fit the roster: a Peer for each other participant, a new one for a new instance, none for who has left.
   *
   * @param connected whether our own socket is up
   */
  reconcile(self: Participant, others: readonly Participant[], connected: boolean): void {
    // With a new instance of our own, all pairs begin anew and all their offers are ours.
    if (self.instance !== this.#self?.instance) this.#closePeers();
    this.#self = self;
    this.#connected = connected;
    const here = new Map(others.map((other) => [other.id, other]));
    for (const [id, { instance, peer }] of this.#peers) {
      if (here.get(id)?.instance === instance) continue;
      peer.close();
      this.#peers.delete(id);
    }
    for (const other of others) {
      const reachable = connected && other.connected;
      const known = this.#peers.get(other.id);
      if (known) {
        known.peer.setReachable(reachable);
        this.#peers.set(other.id, { ...known, participant: other });
      }
      else this.#open(self, other, reachable);
    }
    // Whoever comes from now on makes the offer.
    this.joinOffers.close();
    this.#fitting ??= setInterval(() => this.#fitCameras(), FIT_EVERY);
    this.#fitCameras();
  }

  /** This page shows somebody's picture otherwise than before. */
  shownChanged(): void {
    this.#each((peer) => peer.channel.beat());
  }

  handle(from: ParticipantId, fromInstance: number, signal: Signal): void {
    this.#instance(from, fromInstance)?.handle(signal);
  }

  setTracks(tracks: LocalTracks): void {
    this.#tracks = tracks;
    this.#each((peer) => void peer.setTracks(tracks));
    this.#fitCameras();
  }

  networkChanged(): void {
    this.#each((peer) => void peer.networkChanged());
  }

  /** The participant with the state of our connection to them. */
  view(participant: Participant): RemoteParticipant {
    const peer = this.#peers.get(participant.id)?.peer;
    // What comes from the participant is fresher than what the server knows, and also there while the server is away.
    const sending = peer?.channel.said?.sending ?? participant.sending;
    const { camera, ...others } = peer?.streams ?? {};
    const streams = camera && !peer?.view.heldBack ? { ...others, camera } : others;
    return keptToRights({ ...participant, sending, peer: peer?.view ?? NEW_PEER, streams });
  }

  /** Resolves when the first description to everybody is out, at the latest after so many milliseconds. */
  async described(within: number): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, within);
    });
    await Promise.race([late, Promise.all([...this.#peers.values()].map(({ peer }) => peer.described))]);
    clearTimeout(timer);
  }

  /** How loud these participants are now who may be heard, 0 to 1. To be asked some times a second: so it is noticed when nobody is heard any more. */
  levels(participants: readonly Participant[]): Map<ParticipantId, number> {
    const heard = participants.filter(({ sending, may }) => sending.microphone && may.microphone);
    const levels = new Map(heard.map(({ id }) => [id, this.#peers.get(id)?.peer.hear() ?? 0]));
    const quiet = [...this.#peers.values()].flatMap(({ peer }) => peer.channel.quietFor ?? []);
    const allQuiet = quiet.length > 0 && Math.min(...quiet) >= ALL_QUIET;
    if (allQuiet && !this.#allQuiet) this.#options.onQuiet();
    this.#allQuiet = allQuiet;
    return levels;
  }

  /** Who is connected to whom, and how: of this page, and of each other participant as far as this page is told (a host is). */
  links(): ReadonlyMap<ParticipantId, readonly Link[]> {
    const told = [...this.#peers].map(([id, { peer }]) => [id, peer.channel.said?.links ?? []] as const);
    return new Map(this.#self ? [[this.#self.id, this.#links()], ...told] : told);
  }

  /** What there is to see of the pair with this participant; undefined where there is no connection. */
  async inspect(id: ParticipantId): Promise<Inspection | undefined> {
    return this.#peers.get(id)?.peer.inspect();
  }

  /** What was written and offered is gone with the meeting. */
  forget(): void {
    this.chat.clear();
    this.#options.files.clear();
  }

  closeAll(): void {
    this.#closePeers();
    this.joinOffers.close();
    this.gestures.clear();
    clearInterval(this.#fitting);
    this.#fitting = undefined;
    this.cameras = new Cameras();
    this.#self = undefined;
  }

  /** By the server, and for a repair by a third participant as well. */
  #send({ id, instance }: Participant, signal: Signal): void {
    if (this.#connected) this.#options.send(id, instance, signal);
    if (this.#peers.get(id)?.peer.everConnected) this.#detourTo(id)?.channel.say({ kind: 'pass', to: id, toInstance: instance, signal });
  }

  /** A peer that still reaches this participant. */
  #detourTo(id: ParticipantId): Peer | undefined {
    return [...this.#peers.values()].find(({ peer }) => peer.channel.said?.reaches.includes(id))?.peer;
  }

  #reachedBut(id: ParticipantId): readonly ParticipantId[] {
    return [...this.#peers].filter(([other, { peer }]) => other !== id && peer.channel.alive).map(([other]) => other);
  }

  #onPass(from: Participant, message: PassMessage): void {
    if (message.kind === 'passed') return this.#instance(message.from, message.fromInstance)?.handlePassed(message.signal);
    const { to, toInstance, signal } = message;
    this.#instance(to, toInstance)?.channel.say({ kind: 'passed', from: from.id, fromInstance: from.instance, signal });
  }

  #links(): readonly Link[] {
    return [...this.#peers].map(([to, { peer }]) => ({ to, way: linkWay(peer.view, this.#options.hasRelay()) }));
  }

  #fitCameras(): void {
    const receivers = new Map([...this.#peers].map(([id, { peer }]) => [id, peer.receiver]));
    const rungs = this.cameras.next(receivers, this.#options.saving(), performance.now());
    const { probe } = this.cameras;
    for (const [id, rung] of rungs) this.#peers.get(id)?.peer.setRung(rung, probe?.id === id ? probe.bitrate : undefined);
  }

  #each(action: (peer: Peer) => void): void {
    for (const { peer } of this.#peers.values()) action(peer);
  }

  #instance(id: ParticipantId, instance: number): Peer | undefined {
    const known = this.#peers.get(id);
    return known?.instance === instance ? known.peer : undefined;
  }

  #closePeers(): void {
    this.#each((peer) => peer.close());
    this.#peers.clear();
  }

  #open(self: Participant, other: Participant, reachable: boolean): void {
    // Asked for now, so that they are here when the offer is.
    void this.#options.ice();
    const owner = self.instance > other.instance;
    const outcome = watchOutcome(this.#options.report);
    const peer = new Peer({
      owner,
      webrtc: this.#options.webrtc,
      ice: this.#options.ice,
      spare: owner ? this.joinOffers.takeFor(other.id) : undefined,
      turn: () => this.#turns.take(),
      tracks: this.#tracks,
      others: () => this.#peers.size,
      reachable,
      hasRelay: this.#options.hasRelay,
      hasDetour: () => this.#detourTo(other.id) !== undefined,
      send: (signal) => this.#send(other, signal),
      mesh: {
        reaches: () => this.#reachedBut(other.id),
        links: () => (this.#peers.get(other.id)?.participant.role === 'guest' ? undefined : this.#links()),
        onPass: (message) => this.#onPass(other, message),
        chatDigest: () => this.chat.digestFor(other.id),
        onChatDigest: (digest) => this.chat.hear(other.id, digest, performance.now()),
        onChat: (message) => this.chat.receive(other.id, message, performance.now()),
        noScreen: () => !this.#options.showsScreen(other.id),
        shows: () => this.#options.shows(other.id),
        noCamera: () => this.#options.saving().audioOnly,
        hand: () => this.gestures.hand,
        onReaction: (reaction) => this.gestures.show(other.id, reaction),
        onFileChannel: (channel) => this.#options.files.connect(other.id, channel),
      },
      onShown: () => this.#fitCameras(),
      onChange: () => {
        outcome(this.#instance(other.id, other.instance));
        this.#options.onChange();
      },
    });
    this.#peers.set(other.id, { instance: other.instance, participant: other, peer });
  }
}
