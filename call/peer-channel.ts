/**
 * What two peers say to each other on their data channel: a beat every second, by which each knows that the other is there and
 * what arrives, and signals that need no server.
 */
import { type Beat, type ChannelMessage, type Link, readChannelMessage } from '#protocol/channel';
import type { ParticipantId, Sending } from '#protocol/participant';
import type { Signal } from '#protocol/signal';
import type { Connection, PacketCounts } from './connection.ts';
import { LineQuality } from './line-quality.ts';
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
}

export type PassMessage = Extract<ChannelMessage, { kind: 'pass' | 'passed' }>;

const NOTHING_COUNTED: PacketCounts = { sent: 0, received: 0, lost: 0, lostThere: 0 };
/** How often packets are counted, in beats: statistics cost more than a message. */
const COUNT_EVERY = 2;

export class PeerChannel {
  readonly #options: PeerChannelOptions;
  #pulse = new Pulse();
  #line = new LineQuality();
  #counts = NOTHING_COUNTED;
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
    this.say({ kind: 'beat', sending: sending(), sent: this.#counts.sent, heard, reaches: reaches(), ...(told ? { links: told } : {}) });
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
        return this.#hear(message);
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
    this.#counts = NOTHING_COUNTED;
  }

  #hear(beat: Beat): void {
    this.#pulse.beat(beat, performance.now());
    const before = this.#said?.sending;
    const { microphone, camera, screen } = beat.sending;
    this.#said = beat;
    this.#options.onBeat(before?.microphone !== microphone || before.camera !== camera || before.screen !== screen);
  }

  async #count(): Promise<void> {
    const connection = this.#options.connection();
    if (connection?.pc.connectionState !== 'connected') return;
    const counts = await connection.countPackets();
    // A new connection has begun meanwhile, and counts anew.
    if (connection !== this.#options.connection()) return;
    this.#counts = counts;
    this.#line.count(counts);
    this.#pulse.count(counts.received, performance.now());
  }
}
