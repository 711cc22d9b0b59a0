/** What one of the others gets of the person who is measured: as their WebRTC counts it (W3C webrtc-stats), and as their call says it. */
import type { Extra } from '../../e2e/crowd.ts';

/** Counts are of all time. */
export interface Reception {
  /** When it was looked, in milliseconds since 1970. */
  readonly at: number;
  /** Pictures of the camera that were decoded. */
  readonly frames: number;
  /** Packets of the voice. */
  readonly packets: number;
  readonly lost: number;
  /** Samples of the voice that were played, and of those what was made up for want of a packet. */
  readonly samples: number;
  readonly concealed: number;
  /** The longest time for which nothing of the voice came to be played, since the look before; in milliseconds. */
  readonly silence: number;
  /** Whether they are told that a line does not carry the picture. */
  readonly heldBack: boolean;
}

/** How often it is looked whether there is sound, in milliseconds. */
const LISTEN_EVERY = 50;

/** The media sections (RFC 8829, section 5.2.1). */
const [MICROPHONE, CAMERA] = ['0', '1'];

export class Listener {
  readonly #extra: Extra;
  #silence = 0;

  constructor(extra: Extra) {
    this.#extra = extra;
    setInterval(() => this.#listen(), LISTEN_EVERY).unref();
  }

  /** @param of who is measured */
  async look(of: string): Promise<Reception> {
    const inbound = [...((await this.#connection?.getStats())?.values() ?? [])].filter(({ type }) => type === 'inbound-rtp') as RTCInboundRtpStreamStats[];
    const [voice, picture] = [MICROPHONE, CAMERA].map((section) => inbound.find(({ mid }) => mid === section));
    const { phase } = this.#extra.call.getSnapshot();
    const silence = this.#silence;
    this.#silence = 0;
    return {
      at: Date.now(),
      frames: picture?.framesDecoded ?? 0,
      packets: voice?.packetsReceived ?? 0,
      lost: voice?.packetsLost ?? 0,
      samples: voice?.totalSamplesReceived ?? 0,
      concealed: voice?.concealedSamples ?? 0,
      silence,
      heldBack: phase.state === 'joined' && phase.participants.find(({ id }) => id === of)?.peer.heldBack === true,
    };
  }

  get #connection(): RTCPeerConnection | undefined {
    return this.#extra.connections.findLast(({ connectionState }) => connectionState === 'connected');
  }

  /** By how old the last sound is, and not by when another comes: this process may be late, and the sound is not. */
  #listen(): void {
    const receiver = this.#connection?.getReceivers().find(({ track }) => track.kind === 'audio');
    const [source] = receiver?.getSynchronizationSources() ?? [];
    // libwebrtc's clock is that of the machine, in milliseconds.
    if (source) this.#silence = Math.max(this.#silence, Number(process.hrtime.bigint() / 1_000_000n) - source.timestamp);
  }
}
