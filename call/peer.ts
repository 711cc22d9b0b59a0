/**
 * Our way to one instance of one remote participant: a negotiation, the connection that it made, and its repair. It lives
 * as long as both are in the room and neither page is replaced; a lost socket does not touch it.
 */
import type { IceConfig } from '#protocol/ice';
import type { Signal } from '#protocol/signal';
import type { CameraLimit } from './camera-limit.ts';
import type { PeerView } from './call-state.ts';
import type { RemoteStreams } from './connection.ts';
import { Negotiation } from './negotiation.ts';
import { describePair, nextStep, type PairState } from './recovery.ts';
import { isRelayed } from './selected-pair.ts';
import type { LocalTracks } from './slots.ts';
import type { SpareConnection } from './spare-connections.ts';
import type { WebRtc } from './web-rtc.ts';

export interface PeerOptions {
  /** Whether this side came later, and so makes the pair's offers. */
  readonly owner: boolean;
  readonly webrtc: WebRtc;
  readonly ice: () => Promise<IceConfig>;
  /** The owner's connection whose offer the other side has got already, with the join. */
  readonly spare: SpareConnection | undefined;
  readonly tracks: LocalTracks;
  /** Whether a signal would arrive now. */
  readonly reachable: boolean;
  readonly send: (signal: Signal) => void;
  /** `view` or `streams` is a new value. */
  readonly onChange: () => void;
}

/** How often a pair that is not connected is looked at, in milliseconds. */
const LOOK_EVERY = 1_000;
/** What only tunes a connection waits so long, in milliseconds: it stops the page for as long as it takes to show a first frame. */
const SETTLE = 300;

export class Peer {
  readonly #options: PeerOptions;
  readonly #negotiation: Negotiation;
  readonly #timer: ReturnType<typeof setInterval>;
  #settling: ReturnType<typeof setTimeout> | undefined;
  #tracks: LocalTracks;
  #limit: CameraLimit | undefined;
  #limiting: Promise<void> = Promise.resolve();
  #reachable: boolean;
  #view: PeerView = { connectionState: 'new', state: 'connecting' };
  #brokenAt: number | undefined = performance.now();
  #lastStepAt = performance.now();
  #wasConnected = false;
  #everConnected = false;
  #restarts = 0;

  constructor(options: PeerOptions) {
    this.#options = options;
    this.#tracks = options.tracks;
    this.#reachable = options.reachable;
    this.#negotiation = new Negotiation({
      owner: options.owner,
      webrtc: options.webrtc,
      ice: options.ice,
      tracks: () => this.#tracks,
      spare: options.spare,
      send: options.send,
      events: { onStateChange: () => this.#onStateChange(), onTurnError: () => this.#describe() },
      onConnection: options.onChange,
      onBroken: () => this.#onBroken(),
    });
    this.#timer = setInterval(() => this.#look(), LOOK_EVERY);
    if (options.owner) this.#negotiation.rebuild();
  }

  get view(): PeerView {
    return this.#view;
  }

  get streams(): RemoteStreams | undefined {
    return this.#negotiation.connection?.streams;
  }

  /** Resolves when the first description of this side is out, or will never be. */
  get described(): Promise<void> {
    return this.#negotiation.described;
  }

  /** How loud the remote microphone is now, 0 to 1 (W3C webrtc-pc, section 5.6). */
  get audioLevel(): number {
    const sources = this.#negotiation.connection?.receiver('microphone')?.getSynchronizationSources() ?? [];
    return sources[0]?.audioLevel ?? 0;
  }

  handle(signal: Signal): void {
    this.#negotiation.handle(signal);
  }

  async setTracks(tracks: LocalTracks): Promise<void> {
    this.#tracks = tracks;
    await this.#negotiation.connection?.setTracks(tracks);
    await this.#limitCamera();
  }

  /** Sends the camera no better than this. */
  setCameraLimit(limit: CameraLimit): void {
    if (limit === this.#limit) return;
    this.#limit = limit;
    void this.#limitCamera();
  }

  /** Whether a signal would arrive now. When it would again, what may have been lost is said again. */
  setReachable(reachable: boolean): void {
    const back = reachable && !this.#reachable;
    this.#reachable = reachable;
    if (!back) return;
    this.#negotiation.resend();
    this.#look();
  }

  /** The network under us may have changed: an ICE restart now costs next to nothing, and waiting costs seconds. */
  networkChanged(): void {
    if (this.#reachable && this.#wasConnected) this.#step('restart');
  }

  close(): void {
    clearInterval(this.#timer);
    clearTimeout(this.#settling);
    this.#negotiation.close();
  }

  #pairState(): PairState {
    const now = performance.now();
    const { connection, offeredAt } = this.#negotiation;
    return {
      connectionState: connection?.pc.connectionState ?? 'new',
      reachable: this.#reachable,
      brokenFor: this.#brokenAt === undefined ? 0 : now - this.#brokenAt,
      sinceLastStep: now - this.#lastStepAt,
      offerUnansweredFor: offeredAt === undefined ? undefined : now - offeredAt,
      wasConnected: this.#wasConnected,
      restarts: this.#restarts,
    };
  }

  #look(): void {
    const step = nextStep(this.#pairState());
    if (step !== 'wait') this.#step(step);
    this.#describe();
  }

  #step(step: 'resend' | 'restart' | 'rebuild'): void {
    this.#lastStepAt = performance.now();
    if (step === 'resend') return this.#negotiation.resend();
    this.#restarts = step === 'rebuild' ? 0 : this.#restarts + 1;
    if (step === 'rebuild') this.#wasConnected = false;
    this.#negotiation[step]();
  }

  #onStateChange(): void {
    const connection = this.#negotiation.connection;
    if (connection?.pc.connectionState === 'connected') {
      this.#brokenAt = undefined;
      this.#wasConnected = true;
      this.#everConnected = true;
      this.#restarts = 0;
      clearTimeout(this.#settling);
      this.#settling = setTimeout(() => this.#onSettled(connection.pc), SETTLE);
    } else {
      this.#brokenAt ??= performance.now();
    }
    this.#look();
  }

  #onSettled(pc: RTCPeerConnection): void {
    void this.#findWay(pc);
    void this.#limitCamera();
  }

  #onBroken(): void {
    this.#brokenAt ??= performance.now();
    // No more than one new connection a second and pair, whatever the other side sends.
    if (this.#reachable && performance.now() - this.#lastStepAt >= LOOK_EVERY) this.#step('rebuild');
    else this.#restarts = Number.POSITIVE_INFINITY;
    this.#describe();
  }

  /** One at a time: parameters are read, changed and set, and a second reader in between would undo it. */
  #limitCamera(): Promise<void> {
    this.#limiting = this.#limiting.then(async () => {
      const { connection } = this.#negotiation;
      if (this.#limit && connection?.pc.connectionState === 'connected') await connection.limitCamera(this.#limit);
    });
    return this.#limiting;
  }

  async #findWay(pc: RTCPeerConnection): Promise<void> {
    const relayed = await isRelayed(pc);
    if (relayed !== undefined && pc === this.#negotiation.connection?.pc) this.#show({ ...this.#view, relayed });
  }

  #describe(): void {
    const pair = this.#pairState();
    const { channel, turnError } = this.#negotiation.connection ?? {};
    // The other side's end of the channel closes within milliseconds of its page, connectionState notices after seconds.
    const gone = pair.connectionState === 'connected' && channel?.readyState === 'closed';
    const state = gone ? 'reconnecting' : describePair({ ...pair, wasConnected: this.#everConnected });
    this.#show({ ...this.#view, connectionState: pair.connectionState, state, turnError });
  }

  #show(view: PeerView): void {
    const before = this.#view;
    const same = before.state === view.state && before.connectionState === view.connectionState && before.relayed === view.relayed && before.turnError === view.turnError;
    if (same) return;
    this.#view = view;
    this.#options.onChange();
  }
}
