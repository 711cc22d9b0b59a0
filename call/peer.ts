/**
 * Our way to one instance of one remote participant: a negotiation, the connection that it made, and its repair. It lives
 * as long as both are in the room and neither page is replaced; a lost socket does not touch it.
 */
import type { IceConfig } from '#protocol/ice';
import type { Signal } from '#protocol/signal';
import type { CameraReceiver } from './allocation/cameras.ts';
import { type PeerView, samePeerView } from './call-state.ts';
import { NO_CONNECTION, type RemoteStreams } from './connection.ts';
import type { StatsReport } from './inspect/details.ts';
import type { Inspection } from './inspect/inspection.ts';
import { Negotiation } from './negotiation.ts';
import { PeerChannel } from './peer-channel.ts';
import type { PeerOptions } from './peer-options.ts';
import { BEAT_EVERY } from './pulse.ts';
import { afterNetworkChange, describePair, type RecoveryStep } from './recovery.ts';
import { type Observed, Repair } from './repair.ts';
import { type LocalTracks, sendingOf } from './slots.ts';
import { Tuning } from './tuning.ts';

/** After a change of network media is missed after so long, and a connection that is new by then is given longer; in milliseconds. */
const MISSED_AFTER = 400;
const NEW_CONNECTION = 2_000;

export class Peer {
  readonly #options: PeerOptions;
  readonly #negotiation: Negotiation;
  /** The pair's own channel, for what is said over it. */
  readonly channel: PeerChannel;
  readonly #repair = new Repair();
  readonly #tuning: Tuning;
  readonly #timer: ReturnType<typeof setInterval>;
  #tracks: LocalTracks;
  #reachable: boolean;
  #closed = false;
  /** The next one may begin. */
  #passTurn: (() => void) | undefined;
  /** The line does not carry any picture that the other side could show. */
  #withoutRung = false;
  #view: PeerView = { connectionState: 'new', state: 'connecting' };

  constructor(options: PeerOptions) {
    this.#options = options;
    this.#tracks = options.tracks;
    this.#reachable = options.reachable;
    this.channel = new PeerChannel({
      connection: () => this.#negotiation.connection,
      sending: () => sendingOf(this.#tracksNow()),
      heldBack: () => this.#holdsBack,
      mesh: options.mesh,
      onSignal: (signal) => this.handle(signal),
      onBeat: (news) => {
        this.#look();
        if (news) options.onChange();
      },
      onCameraWish: () => void this.setTracks(this.#tracks),
      onShown: () => {
        this.#tuning.setScreenSeen(!this.channel.noScreen);
        options.onShown();
      },
      onLineBack: () => this.#tuning.refreshPictures(),
    });
    this.#negotiation = new Negotiation({
      ...options,
      ice: () => this.#ice(),
      tracks: () => this.#tracksNow(),
      // Every way that there is: each may be dead without knowing it, and twice said is harmless.
      send: (signal) => {
        this.channel.say({ kind: 'signal', signal });
        options.send(signal);
      },
      events: {
        onStateChange: () => this.#onStateChange(),
        onPathChange: () => this.#onPathChange(),
        onTurnError: () => this.#describe(),
        onMessage: (data) => this.channel.receive(data),
      },
      onConnection: () => {
        this.channel.reset();
        options.onChange();
      },
      onWish: (broken) => this.#onWish(broken),
      onBroken: () => this.#onBroken(),
    });
    this.#tuning = new Tuning({
      connection: () => this.#negotiation.connection,
      others: options.others,
      onWay: (way) => this.#show({ ...this.#view, way, relayed: way === 'relay' }),
    });
    this.#timer = setInterval(() => {
      this.channel.tick();
      this.#look();
    }, BEAT_EVERY);
    if (options.owner) void this.#begin();
  }

  get view(): PeerView {
    return this.#view;
  }

  get streams(): RemoteStreams | undefined {
    return this.#negotiation.connection?.streams;
  }

  /** Whether this pair has been connected before: a detour is for its repair only. */
  get everConnected(): boolean {
    return this.#repair.everConnected;
  }

  /** Resolves when the first description of this side is out, or will never be. */
  get described(): Promise<void> {
    return this.#negotiation.described;
  }

  /** How loud the remote microphone is now, 0 to 1. To be asked some times a second: a line that is dead is noticed sooner so. */
  hear(): number {
    const level = this.channel.hear();
    if (this.#view.state === 'connected' && this.channel.verdict === 'silent') this.#look();
    return level;
  }

  /** What there is to see of this pair, for whoever looks closely; undefined while there is no connection. */
  async inspect(): Promise<Inspection | undefined> {
    const { connection, stories } = this.#negotiation;
    if (!connection) return undefined;
    // The standard's type of a report says nothing of what is in it.
    const report = (await connection.pc.getStats()) as unknown as StatsReport;
    return { report, stories: stories.map(({ moments }) => moments) };
  }

  handle(signal: Signal): void {
    this.#negotiation.handle(signal);
  }

  /** Takes a signal that a third participant passed on. */
  handlePassed(signal: Signal): void {
    this.#negotiation.handlePassed(signal);
  }

  async setTracks(tracks: LocalTracks): Promise<void> {
    this.#tracks = tracks;
    this.channel.beat();
    await this.#negotiation.connection?.setTracks(this.#tracksNow());
    this.#tuning.fitTracks();
  }

  /** What is to be known for choosing the picture that is sent. */
  get receiver(): CameraReceiver {
    const { shows, counts } = this.channel;
    return { shows, relayed: this.#view.relayed === true, available: counts?.available, lost: counts?.lostThere ?? 0, machineLimited: this.#tuning.isHeldUp(counts), sending: sendingOf(this.#tracksNow()) };
  }

  /** Sends the camera on this rung of the ladder. @param probe see `Tuning.setRung` */
  setRung(rung: number, probe: number | undefined): void {
    this.#tuning.setRung(rung, probe);
    const heldBack = rung === 0 && (this.channel.shows?.height ?? 1) > 0;
    if (heldBack === this.#withoutRung) return;
    this.#withoutRung = heldBack;
    this.channel.beat();
    this.#describe();
  }

  /** Whether a signal would arrive by the server now. When it would again, what may have been lost is said again. */
  setReachable(reachable: boolean): void {
    const back = reachable && !this.#reachable;
    this.#reachable = reachable;
    if (!back) return;
    this.#negotiation.resend();
    // It may have been our own network that was lost.
    if (this.#repair.everConnected && (this.channel.quietFor ?? 0) > MISSED_AFTER) void this.#checkWay();
    this.#look();
  }

  /** The network under us may have changed. */
  async networkChanged(): Promise<void> {
    if (!this.#repair.everConnected) return;
    this.channel.doubt();
    if ((await this.#checkWay()) !== 'restart') return;
    // A precaution, and no step of the ladder.
    this.#repair.touch();
    this.#negotiation.restart(false);
  }

  /** Makes a new connection where nothing arrives over the one that there is. Resolves to what else might be done. */
  async #checkWay(): Promise<ReturnType<typeof afterNetworkChange>> {
    const { connection } = this.#negotiation;
    const arrives = await this.channel.arrives(Math.max(MISSED_AFTER, NEW_CONNECTION - this.#repair.sinceLastStep));
    if (this.#closed || connection !== this.#negotiation.connection) return 'wait';
    const { wasConnected } = this.#repair;
    const step = afterNetworkChange({ reachable: this.#canSignal, wasConnected }, arrives, this.#negotiation.restartsSafely);
    if (step === 'rebuild') this.#step(step);
    return step;
  }

  close(): void {
    this.#closed = true;
    this.#passTurn?.();
    clearInterval(this.#timer);
    this.#tuning.close();
    this.#negotiation.close();
  }

  async #begin(): Promise<void> {
    if (!this.#options.spare) this.#passTurn = await this.#options.turn();
    if (this.#closed) this.#passTurn?.();
    else if (!this.#negotiation.connection) this.#negotiation.rebuild();
  }

  get #canSignal(): boolean {
    return this.#reachable || this.channel.alive || (this.everConnected && this.#options.hasDetour());
  }

  #observe(): Observed {
    const { connection, offerUnansweredFor } = this.#negotiation;
    const health = connection?.health ?? NO_CONNECTION;
    return { ...health, pulse: this.channel.verdict, reachable: this.#canSignal, offerUnansweredFor, relay: this.#options.hasRelay() };
  }

  #look(): void {
    const { audioOnly } = this.#repair;
    const step = this.#repair.look(this.#observe());
    if (step !== 'wait') this.#step(step);
    if (audioOnly !== this.#repair.audioOnly) void this.setTracks(this.#tracks);
    this.#describe();
  }

  #step(step: Exclude<RecoveryStep, 'wait'>): void {
    this.#repair.take(step);
    this.#negotiation.connection?.story.note({ what: 'repair', step });
    switch (step) {
      case 'resend':
        return this.#negotiation.resend();
      case 'restart':
      case 'relay-only':
        return this.#negotiation.restart(true);
      case 'rebuild':
      case 'audio-only':
        return this.#negotiation.rebuild();
      default:
        step satisfies never;
    }
  }

  #tracksNow(): LocalTracks {
    if (this.#repair.audioOnly) return { ...this.#tracks, camera: null, screen: null };
    return this.channel.noCamera ? { ...this.#tracks, camera: null } : this.#tracks;
  }

  async #ice(): Promise<IceConfig> {
    const ice = await this.#options.ice();
    return this.#repair.relayOnly ? { ...ice, iceTransportPolicy: 'relay' } : ice;
  }

  #onStateChange(): void {
    const { connection } = this.#negotiation;
    if (connection?.pc.connectionState === 'connected') {
      this.#passTurn?.();
      this.#repair.connected();
      this.channel.beat();
      this.#tuning.settle();
    }
    this.#look();
  }

  #onPathChange(): void {
    if (this.everConnected) this.#tuning.refreshPictures();
    this.#tuning.settle();
  }

  /** The ladder must not make a second restart on top of the one that they asked for. */
  #onWish(broken: boolean): void {
    if (broken) this.channel.unheard();
    this.#repair.granted();
    this.#describe();
  }

  #onBroken(): void {
    // No more than one new connection a second and pair, whatever the other side sends.
    if (this.#canSignal && this.#repair.sinceLastStep >= BEAT_EVERY) this.#step('rebuild');
    this.#describe();
  }

  get #holdsBack(): boolean {
    return this.#withoutRung && this.#tracksNow().camera !== null;
  }

  #describe(): void {
    const observed = this.#observe();
    const { brokenFor, everConnected } = this.#repair;
    const state = describePair({ ...observed, brokenFor, wasConnected: everConnected });
    this.#show({ ...this.#view, connectionState: observed.connectionState, state, poor: this.channel.poor, heldBack: this.channel.heldBack, holdsBack: this.#holdsBack, turnError: this.#negotiation.connection?.turnError });
  }

  #show(view: PeerView): void {
    if (samePeerView(this.#view, view)) return;
    this.#view = view;
    this.#options.onChange();
  }
}
