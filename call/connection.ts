/**
 * One RTCPeerConnection with the fixed slots of slots.ts and one data channel agreed beforehand. It knows nothing of who
 * offers and when: that is negotiation.ts.
 */
import type { IceConfig } from '#protocol/ice';
import type { Candidate } from '#protocol/signal';
import { CAMERA_DEGRADATION, encodingOf } from './allocation/rungs.ts';
import { CandidateBatch } from './candidate-batch.ts';
import { fieldsOf, usernameFragmentOf } from './candidate-fields.ts';
import { preferredCodecs } from './codecs.ts';
import { Story } from './inspect/story.ts';
import { withoutOrphanLines } from './orphan-lines.ts';
import type { PairState } from './recovery.ts';
import { fitScreenTo } from './screen-fit.ts';
import { type LocalTracks, NO_TRACKS, SLOTS, type Slot } from './slots.ts';
import { fitVoiceTo } from './voice-fit.ts';
import type { WebRtc } from './web-rtc.ts';

export interface ConnectionEvents {
  onCandidates(candidates: Candidate[]): void;
  /** connectionState changed, or the other side closed its end: `channelOpen` turns false milliseconds after. */
  onStateChange(): void;
  /** The packets go another way than before. */
  onPathChange(): void;
  /** `turnError` changed. */
  onTurnError(): void;
  /** Something came over the data channel. */
  onMessage(data: unknown): void;
}

/** What is received, a stream a source. */
export interface RemoteStreams {
  readonly microphone: MediaStream;
  readonly camera: MediaStream;
  readonly screen: MediaStream;
}

/** Browsers only open TCP connections and accept none (RFC 6544, section 5.1), so a host's own TCP candidate is not sent. */
const LEADS_NOWHERE = /candidate:.* tcp .* typ host/i;

/** What setParameters may be told beside the parameters; not in TypeScript's library yet. */
interface SetParameterOptions {
  readonly encodingOptions: readonly { readonly keyFrame: boolean }[];
}

export type Health = Pick<PairState, 'connectionState' | 'dtlsFailed' | 'channelClosed'>;

/** Where there is none yet. */
export const NO_CONNECTION: Health = { connectionState: 'new', dtlsFailed: false, channelClosed: false };

/** What is heard of a microphone now (W3C webrtc-pc, section 5.6). */
export interface Sound {
  /** 0 to 1, linear. */
  readonly level: number;
  /** When the last of it arrived, on a clock of the browser's; undefined where none has of late. */
  readonly at: number | undefined;
}

/** Once connected: before that there is no encoding. */
const TUNABLE = new Set<RTCPeerConnectionState>(['connected', 'disconnected', 'failed']);
const OVERTAKEN = new Set(['InvalidStateError', 'InvalidModificationError', 'OperationError']);

export class Connection {
  readonly pc: RTCPeerConnection;
  readonly candidates = new CandidateBatch((candidates) => this.#events?.onCandidates(candidates));
  readonly channel: RTCDataChannel;
  /** For files alone, so that what is large never waits before what is small. */
  readonly files: RTCDataChannel;
  /** How it came about. */
  readonly story = new Story();
  readonly #webrtc: WebRtc;
  readonly #transceivers = new Map<Slot, RTCRtpTransceiver>();
  #attached: LocalTracks = NO_TRACKS;
  #streams: RemoteStreams | undefined;
  #events: ConnectionEvents | undefined;
  #turnError: number | undefined;
  #tuning: Promise<void> = Promise.resolve();

  constructor(webrtc: WebRtc, ice: IceConfig) {
    this.#webrtc = webrtc;
    this.pc = new webrtc.RTCPeerConnection(configurationOf(ice));
    this.pc.onicecandidate = ({ candidate }) => {
      // An empty candidate (Firefox) marks the end of one generation; null that all gathering is done. One mark is enough.
      if (candidate?.candidate === '') return;
      if (candidate && LEADS_NOWHERE.test(candidate.candidate)) return;
      this.story.noteCandidate('us', candidate?.candidate ?? '');
      this.candidates.add(candidate ? fieldsOf(candidate) : this.#endOfCandidates());
    };
    this.pc.onicecandidateerror = (event) => {
      const refused = event.errorCode >= 400 && event.errorCode < 700;
      if (refused && event.url?.startsWith('turn')) this.#setTurnError(event.errorCode);
    };
    this.pc.onicegatheringstatechange = () => {
      // A new gathering asks anew, with new credentials.
      if (this.pc.iceGatheringState === 'gathering') this.#setTurnError(undefined);
    };
    this.pc.oniceconnectionstatechange = () => this.story.note({ what: 'state', of: 'ice', state: this.pc.iceConnectionState });
    const onStateChange = () => {
      this.#watchPath();
      this.#events?.onStateChange();
    };
    this.pc.onconnectionstatechange = () => {
      this.story.note({ what: 'state', of: 'connection', state: this.pc.connectionState });
      onStateChange();
    };
    this.channel = this.pc.createDataChannel('parley', { negotiated: true, id: 0 });
    this.files = this.pc.createDataChannel('files', { negotiated: true, id: 1 });
    this.channel.onopen = () => {
      this.story.note({ what: 'channel-open' });
      onStateChange();
    };
    this.channel.onclose = onStateChange;
    this.channel.onmessage = ({ data }) => this.#events?.onMessage(data);
  }

  /** Gives the connection to a pair. */
  begin(events: ConnectionEvents): void {
    this.#events = events;
  }

  /** With which code a TURN server refused us in the last gathering, where one did (RFC 8656, section 19). */
  get turnError(): number | undefined {
    return this.#turnError;
  }

  /** How it is, in the words of recovery.ts. */
  get health(): Health {
    const { connectionState, iceConnectionState } = this.pc;
    return {
      connectionState,
      dtlsFailed: connectionState === 'failed' && (iceConnectionState === 'connected' || iceConnectionState === 'completed'),
      // The other side's end closes within milliseconds of its page; connectionState notices after seconds.
      channelClosed: this.channel.readyState === 'closed',
    };
  }

  /** What is received; undefined until the slots are there. */
  get streams(): RemoteStreams | undefined {
    return this.#streams;
  }

  /** On the offering side: makes the slots. */
  addSlots(tracks: LocalTracks): void {
    for (const { name, kind } of SLOTS) {
      this.#transceivers.set(name, this.pc.addTransceiver(kind, { direction: 'sendrecv' }));
    }
    this.#prepareSlots(tracks);
  }

  /** The session description of an offer. Nothing is gathered yet. */
  async createOffer(iceRestart: boolean): Promise<string> {
    return (await this.pc.createOffer({ iceRestart })).sdp ?? '';
  }

  /** The offer that was set here, with the candidates so far: those do not go out by themselves any more. */
  offerWithCandidates(): string {
    this.candidates.markSent();
    const lines = (this.pc.localDescription?.sdp ?? '').split('\r\n');
    return withoutOrphanLines(lines.filter((line) => !LEADS_NOWHERE.test(line)).join('\r\n'));
  }

  /** On the answering side, once the first offer is set: takes the slots that the offer made. False where it made others. */
  adoptSlots(tracks: LocalTracks): boolean {
    const offered = this.pc.getTransceivers();
    if (offered.length !== SLOTS.length) return false;
    for (const [index, { name, kind }] of SLOTS.entries()) {
      const transceiver = offered[index];
      if (transceiver?.receiver.track.kind !== kind) return false;
      transceiver.direction = 'sendrecv';
      this.#transceivers.set(name, transceiver);
    }
    this.#prepareSlots(tracks);
    return true;
  }

  /** Sends these tracks from now on. Resolves when all are in place. */
  async setTracks(tracks: LocalTracks): Promise<void> {
    const changed = [...this.#transceivers].filter(([slot]) => this.#attached[slot] !== tracks[slot]);
    if (this.#transceivers.size > 0) this.#attached = tracks;
    const replaced = changed.map(([slot, { sender }]) => sender.replaceTrack(tracks[slot]));
    await Promise.all(replaced).catch((reason: unknown) => {
      // A connection that was closed meanwhile refuses, and rightly so; its successor gets the tracks at its start.
      if (this.pc.signalingState !== 'closed') throw reason;
    });
  }

  /** Uses these servers from the next gathering on (W3C webrtc-pc, section 4.4.1.6). */
  configure(ice: IceConfig): void {
    this.pc.setConfiguration(configurationOf(ice));
  }

  /** Sends the camera on this rung from now on. Once connected: before that there is no encoding to fit. @param probe see `encodingOf` */
  async fitCamera(rung: number, probe?: number): Promise<void> {
    await this.#tune('camera', (parameters, track) => {
      Object.assign(parameters, CAMERA_DEGRADATION);
      for (const encoding of parameters.encodings) Object.assign(encoding, encodingOf(rung, track, probe));
    });
  }

  /** Lets the voice fit itself to the line. */
  async fitVoice(): Promise<void> {
    await this.#tune('microphone', fitVoiceTo);
  }

  /** Encodes the screen as it is good for what its track shows now, and not at all where nobody sees it. @param encoders one for each of the others */
  async fitScreen(seen: boolean, encoders: number): Promise<void> {
    await this.#tune('screen', (parameters, track) => fitScreenTo(parameters, track, { seen, encoders }));
  }

  /**
   * Makes a key frame of each picture now. After a pause Chromium's receiver asks for one every three seconds only, so a sender
   * whose path has changed sends one unasked. Browsers without this (W3C webrtc-extensions, section 10) wait for the request.
   */
  async sendKeyFrames(): Promise<void> {
    for (const slot of ['camera', 'screen'] as const) {
      await this.#tune(slot, ({ encodings }) => ({ encodingOptions: encodings.map(() => ({ keyFrame: true })) }));
    }
  }

  /** What is heard of the remote microphone. Costs a look at another thread of the browser, far less than statistics. */
  hear(): Sound {
    const [source] = this.#transceivers.get('microphone')?.receiver.getSynchronizationSources() ?? [];
    return { level: source?.audioLevel ?? 0, at: source?.timestamp };
  }

  close(): void {
    this.pc.onicecandidate = null;
    this.pc.onicecandidateerror = null;
    this.pc.onicegatheringstatechange = null;
    this.pc.oniceconnectionstatechange = null;
    this.pc.onconnectionstatechange = null;
    this.channel.onopen = null;
    this.channel.onclose = null;
    this.channel.onmessage = null;
    this.candidates.close();
    this.pc.close();
  }

  #prepareSlots(tracks: LocalTracks): void {
    for (const { name, kind } of SLOTS) {
      const codecs = preferredCodecs(name, this.#webrtc.receiverCapabilities(kind));
      if (codecs.length > 0) this.#transceivers.get(name)?.setCodecPreferences?.(codecs);
    }
    const track = (slot: Slot) => this.#transceivers.get(slot)?.receiver.track;
    const stream = (...slots: Slot[]) => new this.#webrtc.MediaStream(slots.map(track).filter((track) => track !== undefined));
    // Not the screen: its section carries padding at times, while nothing is shared.
    for (const name of ['microphone', 'camera'] as const) {
      const received = track(name);
      if (received) received.onunmute = () => this.story.note({ what: 'media', source: name });
    }
    this.#streams = { microphone: stream('microphone'), camera: stream('camera'), screen: stream('screen', 'screenAudio') };
    void this.setTracks(tracks);
  }

  /** One at a time: parameters are read, changed and set, and a second reader in between would undo it. */
  #tune(slot: Slot, change: (parameters: RTCRtpSendParameters, track: MediaStreamTrack) => SetParameterOptions | void): Promise<void> {
    this.#tuning = this.#tuning.then(async () => {
      const sender = this.#transceivers.get(slot)?.sender;
      // A path changes before the state says so.
      if (!sender?.track || !TUNABLE.has(this.pc.connectionState)) return;
      const parameters = sender.getParameters();
      const options = change(parameters, sender.track);
      const setParameters = sender.setParameters as (parameters: RTCRtpSendParameters, options?: SetParameterOptions) => Promise<void>;
      // Chromium refuses parameters that a renegotiation or a closing has overtaken; the next change brings new ones.
      await setParameters.call(sender, parameters, ...(options ? [options] : [])).catch((reason: unknown) => {
        if (!(reason instanceof Error) || !OVERTAKEN.has(reason.name)) throw reason;
      });
    });
    return this.#tuning;
  }

  #watchPath(): void {
    const ice: RTCIceTransport | undefined = this.pc.sctp?.transport?.iceTransport;
    if (!ice) return;
    ice.onselectedcandidatepairchange = () => {
      this.story.note({ what: 'path' });
      this.#events?.onPathChange();
    };
  }

  #setTurnError(code: number | undefined): void {
    if (code === this.#turnError) return;
    this.#turnError = code;
    if (code !== undefined) this.story.note({ what: 'turn-error', code });
    this.#events?.onTurnError();
  }

  #endOfCandidates(): Candidate {
    const usernameFragment = usernameFragmentOf(this.pc.localDescription) ?? null;
    return { candidate: '', sdpMid: '0', sdpMLineIndex: 0, usernameFragment };
  }
}

function configurationOf(ice: IceConfig): RTCConfiguration {
  const iceServers = ice.iceServers.map((server) => ({ ...server, urls: [...server.urls] }));
  return { iceServers, iceTransportPolicy: ice.iceTransportPolicy, bundlePolicy: 'max-bundle' };
}
