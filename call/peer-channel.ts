/**
 * What two peers say to each other on their data channel: a beat every second, by which each knows that the other is there and
 * what arrives, and signals that need no server.
 */
import { type Beat, type ChannelMessage, type Link, readChannelMessage, type ShownCamera } from '#protocol/channel';
import type { ChatMessage } from '#protocol/chat';
import type { Reaction } from '#protocol/reaction';
import type { ParticipantId, Sending } from '#protocol/participant';
import type { Signal } from '#protocol/signal';
import type { Connection } from './connection.ts';
import { LineQuality } from './line-quality.ts';
import { PacketCounter, type PacketCounts } from './packet-counts.ts';
import { Pulse, type Verdict } from './pulse.ts';

/** What a peer needs of the mesh that it is a part of. */
export interface PeerMesh {
  /** Whom else this page reaches. */
  reaches(): readonly ParticipantId[];
  /** How this page is connected to everyone, where the other side may know. */
  links(): readonly Link[] | undefined;
  /** The other side asks to pass a signal on, or has passed one on. */
  onPass(message: PassMessage): void;
  /** A digest of the chat as far as the other side may read it. */
  chatDigest(): number;
  onChatDigest(digest: number): void;
  onChat(message: ChatMessage): void;
  /** Whether this person wants no camera of the other side. */
  noCamera(): boolean;
  /** Whether the other side's screen is not to be seen on this page. */
  noScreen(): boolean;
  /** How this page shows the other side's camera; undefined where that is not known yet. */
  shows(): ShownCamera | undefined;
  /** When this person's hand was raised, in the order of all hands; undefined while it is down. */
  hand(): number | undefined;
  onReaction(reaction: Reaction): void;
  /** There is a new connection, with this channel for files. */
  onFileChannel(channel: RTCDataChannel): void;
}

export interface PeerChannelOptions {
  readonly connection: () => Connection | undefined;
  /** What is sent to this peer now. */
  readonly sending: () => Sending;
  /** Whether the other side is sent no picture of a camera that is on. */
  readonly heldBack: () => boolean;
  readonly mesh: PeerMesh;
  readonly onSignal: (signal: Signal) => void;
  /** A beat came; `news` where what the other side sends or shows is not what it was. */
  readonly onBeat: (news: boolean) => void;
  /** The other side wants no camera any more, or wants it again. */
  readonly onCameraWish: () => void;
  /** The other side sees the camera otherwise than before, or the screen no more, or again. */
  readonly onShown: () => void;
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
  #counter = new PacketCounter();
  /** RTP packets that were sent, as counted last. */
  #sent = 0;
  #beats = 0;
  /** How many have come. */
  #messages = 0;
  #said: Beat | undefined;
  #counts: PacketCounts | undefined;

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

  /** As the other side last said, heard or not: a hand does not go down while a pair is repaired. */
  get hand(): number | undefined {
    return this.#said?.hand;
  }

  /** Whether the other side wants no camera. */
  get noCamera(): boolean {
    return this.#said?.noCamera === true;
  }

  /** Whether the other side sends no picture of its camera though that is on. */
  get heldBack(): boolean {
    return this.#said?.heldBack === true;
  }

  /** Whether the other side does not see this page's screen. */
  get noScreen(): boolean {
    return this.#said?.noScreen === true;
  }

  /** How the other side shows this page's camera; undefined where it has not said. */
  get shows(): ShownCamera | undefined {
    return this.#said?.shows;
  }

  /** What was counted last. */
  get counts(): PacketCounts | undefined {
    return this.#counts;
  }

  /** Says this. False where nothing would arrive now. */
  say(message: ChannelMessage): boolean {
    if (!this.alive) return false;
    try {
      this.#options.connection()?.channel.send(JSON.stringify(message));
      return true;
    } catch {
      // Its buffer is full (W3C webrtc-pc, section 6.2: OperationError), or it closed just now.
      return false;
    }
  }

  /** Says how it is here. */
  beat(): void {
    const { sending, heldBack, mesh } = this.#options;
    const [links, chat, hand, shows] = [mesh.links(), mesh.chatDigest(), mesh.hand(), mesh.shows()];
    const heard = this.verdict !== 'starved';
    const told = { ...(links ? { links } : {}), ...(chat === 0 ? {} : { chat }), ...(hand === undefined ? {} : { hand }), ...(mesh.noCamera() ? { noCamera: true } : {}), ...(mesh.noScreen() ? { noScreen: true } : {}), ...(heldBack() ? { heldBack: true } : {}), ...(shows ? { shows } : {}) };
    this.say({ kind: 'beat', sending: sending(), sent: this.#sent, heard, reaches: mesh.reaches(), ...told });
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

  /**
   * Whether anything arrives within so many milliseconds, media or a message: whoever switches sends little media, and says so.
   * Undefined where they send nothing.
   */
  async arrives(within: number): Promise<boolean | undefined> {
    const { pc } = this.#options.connection() ?? {};
    const messages = this.#messages;
    const counter = this.#counter;
    const before = await receivedBy(pc, counter);
    await new Promise((resolve) => setTimeout(resolve, within));
    const { microphone, camera, screen } = this.#said?.sending ?? {};
    if (this.#messages > messages) return true;
    if (!(microphone || camera || screen)) return undefined;
    return (await receivedBy(pc, counter)) > before;
  }

  /** They say by another way that what is sent from here does not arrive. */
  unheard(): void {
    this.#pulse.unheard();
  }

  /** Takes what came over the channel. */
  receive(data: unknown): void {
    this.#messages += 1;
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
        return this.#options.mesh.onPass(message);
      case 'chat':
      case 'chat-known':
        return this.#options.mesh.onChat(message);
      case 'reaction':
        return this.#options.mesh.onReaction(message.reaction);
      default:
        message satisfies never;
    }
  }

  /** A new connection knows nothing of the one before. */
  reset(): void {
    this.#pulse = new Pulse();
    this.#line = new LineQuality();
    this.#counter = new PacketCounter();
    this.#sent = 0;
    this.#counts = undefined;
    const { files } = this.#options.connection() ?? {};
    if (files) this.#options.mesh.onFileChannel(files);
  }

  #onBeat(beat: Beat): void {
    if (beat.heard && this.verdict === 'unheard') this.#options.onLineBack();
    this.#pulse.beat(beat, performance.now());
    const { hand, noCamera, noScreen, heldBack, shows, sending: before } = this.#said ?? {};
    const { microphone, camera, screen } = beat.sending;
    this.#said = beat;
    this.#options.mesh.onChatDigest(beat.chat ?? 0);
    if ((noCamera === true) !== this.noCamera) this.#options.onCameraWish();
    if ((noScreen === true) !== this.noScreen || shows?.height !== beat.shows?.height || shows?.weight !== beat.shows?.weight) this.#options.onShown();
    this.#options.onBeat(before?.microphone !== microphone || before.camera !== camera || before.screen !== screen || hand !== beat.hand || heldBack !== beat.heldBack);
  }

  async #count(): Promise<void> {
    const connection = this.#options.connection();
    if (connection?.pc.connectionState !== 'connected') return;
    const counts = await this.#counter.count(connection.pc);
    // A new connection has begun meanwhile, and counts anew.
    if (connection !== this.#options.connection()) return;
    this.#sent = counts.sent;
    this.#counts = counts;
    this.#line.count(counts);
    this.#pulse.count(counts.received, performance.now());
  }
}

/** RTP packets that this connection has received, 0 where it is not up. */
async function receivedBy(pc: RTCPeerConnection | undefined, counter: PacketCounter): Promise<number> {
  const up = pc?.connectionState === 'connected' || pc?.connectionState === 'disconnected';
  return up ? (await counter.count(pc)).received : 0;
}
