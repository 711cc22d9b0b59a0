/**
 * Offers, answers and candidates of one pair of participants (RFC 8829), with one offer owner: the side that came later makes
 * every offer, the other asks for one. So offers never meet, and no rollback is needed.
 *
 * All work runs through one queue, a step at a time, in the order in which the signals came. A step that throws breaks the
 * connection: `onBroken` tells, and the owner opens the next epoch.
 */
import { JOIN_EPOCH } from '#protocol/epoch';
import type { Candidate, Signal } from '#protocol/signal';
import { usernameFragmentOf } from './candidate-fields.ts';
import { Connection } from './connection.ts';
import { BIG_ROOM, withLongPackets } from './long-packets.ts';
import type { NegotiationOptions } from './negotiation-options.ts';
import { withoutOrphanLines } from './orphan-lines.ts';
import type { Story } from './inspect/story.ts';
import { fingerprintsOf, isOfFirefox } from './sdp-facts.ts';
import type { SpareConnection } from './spare-connections.ts';

type Description = Extract<Signal, { kind: 'description' }>;
type Want = Extract<Signal, { kind: 'want' }>;

/** How many connections of one pair are remembered. */
const STORIES = 5;

export class Negotiation {
  readonly #options: NegotiationOptions;
  #queue: Promise<void> = Promise.resolve();
  #connection: Connection | undefined;
  #spare: SpareConnection | undefined;
  #epoch: number;
  #offerId = 0;
  /** The owner's offer, or the answerer's answer, that may have to be sent again. */
  #last: Description | undefined;
  #offeredAt: number | undefined;
  #restartWanted = false;
  /** Whether what is asked for, or offered, is to repair something. */
  #broken = false;
  #withFirefox = false;
  #stories: readonly Story[] = [];
  /** What the answering side has asked for, until an offer comes. */
  #asked: 'restart' | 'rebuild' | undefined;
  #closed = false;
  /** Resolves when the first description of this side is out, or will never be. */
  readonly described: Promise<void>;
  #resolveDescribed: () => void = () => undefined;

  constructor(options: NegotiationOptions) {
    this.#options = options;
    this.#spare = options.spare;
    // A join may have left an offer that we know nothing of: its answer was lost, and it was sent again.
    this.#epoch = options.owner ? JOIN_EPOCH : 0;
    this.described = options.spare ? Promise.resolve() : new Promise((resolve) => (this.#resolveDescribed = resolve));
  }

  get connection(): Connection | undefined {
    return this.#connection;
  }

  /** How the latest connections of this pair came about, oldest first. */
  get stories(): readonly Story[] {
    return this.#stories;
  }

  /** For how long an offer waits for its answer, in milliseconds; undefined when none does. */
  get offerUnansweredFor(): number | undefined {
    return this.#offeredAt === undefined ? undefined : performance.now() - this.#offeredAt;
  }

  /** Opens the pair, or rebuilds it: a new RTCPeerConnection of the next epoch. The other side can only ask for it. */
  rebuild(): void {
    this.#broken = true;
    if (!this.#options.owner) return this.#ask('rebuild');
    this.#run(() => this.#rebuild());
  }

  /**
   * Whether a restart is safe where nothing is broken: not with Firefox at either end. From its offer of a restart to the answer
   * Chromium tries its new candidates with Firefox's old ones, Firefox answers by those until the restart is through, and then each
   * waits for the other. Firefox meanwhile sends to ports that are closed by and by, and its DTLS transport dies of that (seen with
   * Chromium 156 and Firefox 153). A new connection takes no longer than a restart.
   */
  get restartsSafely(): boolean {
    return !this.#withFirefox;
  }

  /**
   * ICE restart (RFC 8445, section 9), made by the owner, asked for by the other side. One at a time.
   *
   * @param broken whether the pair is seen not to work; else it is a precaution
   */
  restart(broken: boolean): void {
    this.#broken = broken;
    if (!this.#options.owner) return this.#ask('restart');
    this.#run(() => this.#restart());
  }

  /** Says again what may have been lost on the way. Repeating is harmless: the other side knows what it has seen. */
  resend(): void {
    const unanswered = this.#options.owner ? this.#offeredAt !== undefined : true;
    if (this.#last && unanswered) this.#options.send(this.#last);
    else if (!this.#options.owner && !this.#last) this.#options.send({ kind: 'want', epoch: 0, offerId: 0, what: 'offer' });
    if (this.#asked) this.#ask(this.#asked);
    this.#connection?.candidates.resend(usernameFragmentOf(this.#connection.pc.localDescription));
  }

  /**
   * Takes a signal that a third participant passed on. Whoever passes signals on could put themselves in the place of the other
   * side, so a description counts only where it is of the very connection that is there: of the same certificate (RFC 8122).
   */
  handlePassed(signal: Signal): void {
    const known = fingerprintsOf(this.#connection?.pc.remoteDescription?.sdp);
    if (signal.kind === 'description' && (known === '' || fingerprintsOf(signal.sdp) !== known)) return;
    this.handle(signal);
  }

  handle(signal: Signal): void {
    this.#run(() => {
      switch (signal.kind) {
        case 'description':
          return signal.type === 'offer' ? this.#onOffer(signal) : this.#onAnswer(signal);
        case 'candidates':
          return this.#onCandidates(signal.epoch, signal.candidates);
        case 'want':
          return this.#onWant(signal);
        default:
          return signal satisfies never;
      }
    });
  }

  close(): void {
    this.#closed = true;
    this.#resolveDescribed();
    this.#spare?.connection.close();
    this.#connection?.close();
    this.#connection = undefined;
  }

  #ask(what: 'restart' | 'rebuild'): void {
    this.#asked = what;
    this.#options.send({ kind: 'want', epoch: this.#epoch, offerId: this.#offerId, what, ...(this.#broken ? { broken: true } : {}) });
  }

  #run(step: () => Promise<void> | void): void {
    this.#queue = this.#queue.then(async () => {
      if (this.#closed) return;
      try {
        await step();
      } catch (reason) {
        if (!this.#closed) this.#options.onBroken(reason);
      }
    });
  }

  async #open(epoch: number, made?: Connection): Promise<Connection> {
    const ice = await this.#options.ice();
    this.#connection?.close();
    this.#epoch = epoch;
    this.#offerId = 0;
    this.#last = undefined;
    this.#offeredAt = undefined;
    this.#restartWanted = false;
    const { webrtc, send, events } = this.#options;
    made?.configure(ice);
    this.#connection = made ?? new Connection(webrtc, ice);
    this.#stories = [...this.#stories, this.#connection.story].slice(-STORIES);
    this.#connection.begin({ ...events, onCandidates: (candidates) => send({ kind: 'candidates', epoch, candidates }) });
    // Closed while the servers were fetched: whoever closed could not close what was not there yet.
    if (this.#closed) this.close();
    return this.#connection;
  }

  /** Goes on from the offer that the other side has got already. */
  async #goOn({ connection, offer }: SpareConnection): Promise<void> {
    await this.#open(JOIN_EPOCH, connection);
    this.#offerId = 1;
    this.#offeredAt = performance.now();
    this.#last = { kind: 'description', epoch: JOIN_EPOCH, offerId: 1, type: 'offer', sdp: offer };
    void connection.setTracks(this.#options.tracks());
    this.#options.onConnection();
    connection.candidates.release();
  }

  async #offer(connection: Connection, iceRestart: boolean): Promise<void> {
    if (iceRestart) connection.configure(await this.#options.ice());
    const sdp = await connection.createOffer(iceRestart);
    this.#offerId += 1;
    this.#offeredAt = performance.now();
    await this.#describe(connection, { kind: 'description', epoch: this.#epoch, offerId: this.#offerId, type: 'offer', sdp, ...(iceRestart && this.#broken ? { broken: true } : {}) });
  }

  async #rebuild(): Promise<void> {
    const spare = this.#spare;
    this.#spare = undefined;
    if (spare) return this.#goOn(spare);
    const connection = await this.#open(this.#epoch + 1);
    connection.addSlots(this.#options.tracks());
    this.#options.onConnection();
    await this.#offer(connection, false);
  }

  async #restart(): Promise<void> {
    const connection = this.#connection;
    if (!connection) return;
    if (this.#withFirefox) return this.#rebuild();
    this.#restartWanted = connection.pc.signalingState !== 'stable';
    if (!this.#restartWanted) await this.#offer(connection, true);
  }

  async #describe(connection: Connection, description: Description): Promise<void> {
    connection.candidates.hold();
    await connection.pc.setLocalDescription({ type: description.type, sdp: description.sdp });
    connection.story.note({ what: 'description', type: description.type, from: 'us' });
    this.#last = { ...description, sdp: withoutOrphanLines(description.sdp) };
    if (this.#closed) return;
    this.#options.send(this.#last);
    this.#resolveDescribed();
    connection.candidates.release();
  }

  async #onOffer(signal: Description): Promise<void> {
    if (this.#options.owner || signal.epoch < this.#epoch) return;
    // An epoch whose first offer could not be set has no slots, and begins again with the next offer.
    const opening = signal.epoch > this.#epoch || !this.#connection?.streams;
    if (!opening && signal.offerId <= this.#offerId) {
      if (signal.offerId === this.#offerId) this.resend();
      return;
    }
    this.#asked = undefined;
    if (!opening && signal.broken) this.#options.onWish(true);
    let connection = opening ? undefined : this.#connection;
    if (connection) connection.configure(await this.#options.ice());
    else connection = await this.#open(signal.epoch);
    await connection.pc.setRemoteDescription({ type: 'offer', sdp: this.#fitted(signal.sdp) });
    connection.story.note({ what: 'description', type: 'offer', from: 'them' });
    this.#offerId = signal.offerId;
    if (opening) {
      if (!connection.adoptSlots(this.#options.tracks())) throw new Error('the offer has other media sections');
      this.#options.onConnection();
    }
    const { sdp = '' } = await connection.pc.createAnswer();
    await this.#describe(connection, { kind: 'description', epoch: signal.epoch, offerId: signal.offerId, type: 'answer', sdp });
    this.#withFirefox = isOfFirefox(signal.sdp) || isOfFirefox(this.#last?.sdp);
  }

  async #onAnswer(signal: Description): Promise<void> {
    const connection = this.#connection;
    if (!this.#options.owner || !connection || signal.epoch !== this.#epoch || signal.offerId !== this.#offerId) return;
    if (connection.pc.signalingState !== 'have-local-offer') return;
    await connection.pc.setRemoteDescription({ type: 'answer', sdp: this.#fitted(signal.sdp) });
    connection.story.note({ what: 'description', type: 'answer', from: 'them' });
    this.#offeredAt = undefined;
    this.#withFirefox = isOfFirefox(signal.sdp) || isOfFirefox(this.#last?.sdp);
    if (this.#restartWanted) this.restart(this.#broken);
  }

  #fitted(sdp: string): string {
    return this.#options.others() >= BIG_ROOM ? withLongPackets(sdp) : sdp;
  }

  async #onCandidates(epoch: number, candidates: readonly Candidate[]): Promise<void> {
    const connection = this.#connection;
    if (!connection || epoch !== this.#epoch) return;
    const current = usernameFragmentOf(connection.pc.remoteDescription);
    for (const candidate of candidates) {
      // Chromium takes candidates of another generation without a word, Firefox refuses them: neither is of use.
      if (candidate.usernameFragment !== current) continue;
      connection.story.noteCandidate('them', candidate.candidate);
      await connection.pc.addIceCandidate(candidate).catch((reason: unknown) => {
        // One candidate that this browser cannot read (a new transport, an empty end mark) is none the worse for the others.
        if (connection.pc.signalingState === 'closed') throw reason;
      });
    }
  }

  async #onWant({ epoch, offerId, what, broken = false }: Want): Promise<void> {
    const connection = this.#connection;
    if (!this.#options.owner || !connection) return;
    if (what === 'offer') return this.resend();
    // A wish from before our last offer is granted by it, but that offer may have been lost.
    if (epoch !== this.#epoch || offerId !== this.#offerId) return this.resend();
    this.#options.onWish(broken);
    this.#broken = broken || what === 'rebuild';
    // At once: a wish that comes twice finds the offer there that grants it.
    await (what === 'rebuild' ? this.#rebuild() : this.#restart());
  }
}
