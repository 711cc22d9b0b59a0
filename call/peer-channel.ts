/**
 * What two peers say to each other on their data channel: a beat every second, by which each knows that the other is there and
 * what arrives, and signals that need no server.
 */
import { type Beat, type ChannelMessage, type Link, readChannelMessage } from '#protocol/channel';
import type { ParticipantId, Sending } from '#protocol/participant';
import type { Signal } from '#protocol/signal';
import type { Connection } from './connection.ts';
import { LineQuality } from './line-quality.ts';
import { countPackets } from './packet-counts.ts';
import { Pulse, type Verdict } from './pulse.ts';

export interface PeerChannelOptions {
  readonly connection: () => Connection | undefined;
  /** What is sent to this peer now. */
  readonly sending: () => Sending;
  /** Whom else this page reaches. */
  readonly reaches: () => readonly ParticipantId[];
  readonly onSignal: (signal: Signal) => void;
  /** How this page is connected to everyone, where the other side may know. */
  readonly links: () => readonly Link[] | undefined;
  /** The other side asks to pass a signal on, or has passed one on. */
  readonly onPass: (message: PassMessage) => void;
  /** A beat came; `news` where what the other side sends is not what it was. */
  readonly onBeat: (news: boolean) => void;
  /** What is sent from here, or from there, arrives again after a pause. */
  readonly onLineBack: () => void;
}

export type PassMessage = Extract<ChannelMessage, { kind: 'pass' | 'passed' }>;

/** How often packets are counted, in beats: statistics cost more than a message. */
const COUNT_EVERY = 2;

export class PeerChannel {
  readonly #options: PeerChannelOptions;
  #pulse = new Pulse();
  #line = new LineQuality();
  /** RTP packets that were sent, as counted last. */
  #sent = 0;
  #beats = 0;
  #said: Beat | undefined;

  constructor(options: PeerChannelOptions) {
    this.#options = options;
  }

  get verdict(): Verdict {
    return this.#pulse.verdict(performance.now());
  }

  /** Whether much of what is sent is lost, either way. */
  get poor(): boolean {
    return this.#line.poor;
  }

  /** Whether messages arrive now, as far as can be known. */
  get alive(): boolean {
    const connection = this.#options.connection();
    return connection?.channel.readyState === 'open' && connection.pc.connectionState === 'connected' && this.verdict !== 'silent';
  }

  /** What the other side last said of itself, while it is heard. */
  get said(): Beat | undefined {
    return this.alive ? this.#said : undefined;
  }

  /** Says this. False where nothing would arrive now. */
  say(message: ChannelMessage): boolean {
    if (!this.alive) return false;
    this.#options.connection()?.channel.send(JSON.stringify(message));
    return true;
  }

  /** Says how it is here. */
  beat(): void {
    const { sending, reaches, links } = this.#options;
    const told = links();
    const heard = this.verdict !== 'starved';
    this.say({ kind: 'beat', sending: sending(), sent: this.#sent, heard, reaches: reaches(), ...(told ? { links: told } : {}) });
  }

  /** To be called every second. */
  tick(): void {
    this.#pulse.tick(performance.now());
    this.#beats += 1;
    if (this.#beats % COUNT_EVERY === 0 || this.#pulse.wantsCount(performance.now())) void this.#count();
    this.beat();
  }

  /** What was heard until now says nothing of the network that there is now. */
  doubt(): void {
    this.#pulse.doubt(performance.now());
  }

  /** How loud their microphone is, 0 to 1. What is heard is a sign of life, too. */
  hear(): number {
    const { level = 0, at } = this.#options.connection()?.hear() ?? {};
    if (this.#pulse.hear(at, performance.now())) this.#options.onLineBack();
    return level;
  }

  /** For how long no sound of theirs has come, in milliseconds; undefined where none is looked for. */
  get quietFor(): number | undefined {
    return this.#pulse.quietFor(performance.now());
  }

  /** Whether anything arrives within so many milliseconds; undefined where they send nothing. */
  async arrives(within: number): Promise<boolean | undefined> {
    const { pc } = this.#options.connection() ?? {};
    const before = await receivedBy(pc);
    await new Promise((resolve) => setTimeout(resolve, within));
    const { microphone, camera, screen } = this.#said?.sending ?? {};
    if (!(microphone || camera || screen)) return undefined;
    return (await receivedBy(pc)) > before;
  }

  /** They say by another way that what is sent from here does not arrive. */
  unheard(): void {
    this.#pulse.unheard();
  }

  /** Takes what came over the channel. */
  receive(data: unknown): void {
    const message = readChannelMessage(data);
    switch (message?.kind) {
      case undefined:
        return;
      case 'beat':
        return this.#onBeat(message);
      case 'signal':
        return this.#options.onSignal(message.signal);
      case 'pass':
      case 'passed':
        return this.#options.onPass(message);
      default:
        message satisfies never;
    }
  }

  /** A new connection knows nothing of the one before. */
  reset(): void {
    this.#pulse = new Pulse();
    this.#line = new LineQuality();
    this.#sent = 0;
  }

  #onBeat(beat: Beat): void {
    if (beat.heard && this.verdict === 'unheard') this.#options.onLineBack();
    this.#pulse.beat(beat, performance.now());
    const before = this.#said?.sending;
    const { microphone, camera, screen } = beat.sending;
    this.#said = beat;
    this.#options.onBeat(before?.microphone !== microphone || before.camera !== camera || before.screen !== screen);
  }

  async #count(): Promise<void> {
    const connection = this.#options.connection();
    if (connection?.pc.connectionState !== 'connected') return;
    const counts = await countPackets(connection.pc);
    // A new connection has begun meanwhile, and counts anew.
    if (connection !== this.#options.connection()) return;
    this.#sent = counts.sent;
    this.#line.count(counts);
    this.#pulse.count(counts.received, performance.now());
  }
}

/** RTP packets that this connection has received, 0 where it is not up. */
async function receivedBy(pc: RTCPeerConnection | undefined): Promise<number> {
  const up = pc?.connectionState === 'connected' || pc?.connectionState === 'disconnected';
  return up ? (await countPackets(pc)).received : 0;
}
