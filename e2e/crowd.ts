/**
 * A crowd in one meeting that costs one process and no browser: engines of ours on Node's WebRTC. They really connect, chat and
 * raise hands, and send no pictures and no sound unless a test wants them to. They know nothing of each other, because a mesh among
 * them would cost more than all that a test looks at.
 */
import { Call } from '../call/call.ts';
import type { CallPhase } from '../call/call-state.ts';
import { SocketSignaling } from '../call/socket-signaling.ts';
import { MemoryStorage } from '#call/testing/memory-storage';
import { nodeWebRtc } from '../call/testing/node-webrtc.ts';
import { type PictureSize, SyntheticMedia } from '../call/testing/synthetic-media.ts';
import type { WebRtc } from '../call/web-rtc.ts';
import { MAX_DISPLAY_NAME, parseName } from '../protocol/name.ts';
import { UnawareSignaling } from './unaware-signaling.ts';

const JOINED_WITHIN_MS = 30_000;
/** Whoever knocks waits for as long as a test looks at how they wait. */
const ADMITTED_WITHIN_MS = 90_000;

/** One of the crowd. What they do is done through their call. */
export interface Extra {
  /** As the others know it. */
  readonly name: string;
  readonly call: Call;
  /** The connections to everyone whom they know, those before a repair too. */
  readonly connections: readonly RTCPeerConnection[];
  /** Their channels, to say what no page of ours would say. */
  readonly channels: readonly RTCDataChannel[];
}

export class Crowd {
  readonly #extras: Extra[] = [];
  readonly #names = new Set<string>();

  /**
   * Somebody joins the meeting behind this link.
   *
   * @param sending whether they send a picture (160x90, 15 a second, or of another size) and a tone
   */
  async join(link: string, called: string, sending: boolean | PictureSize = false): Promise<Extra> {
    const { origin, pathname } = new URL(link);
    const parsed = parseName(called, MAX_DISPLAY_NAME);
    if (!parsed.ok) throw new Error(parsed.error);
    const name = parsed.value;
    this.#names.add(name);
    const media = new SyntheticMedia(typeof sending === 'object' ? sending : undefined);
    if (sending) await media.open();
    const [connections, channels]: [RTCPeerConnection[], RTCDataChannel[]] = [[], []];
    const call = new Call({
      roomId: pathname.replace('/r/', ''),
      signaling: new UnawareSignaling(new SocketSignaling({ url: origin }), this.#names),
      media,
      webrtc: keeping(connections, channels),
      seats: { claim: () => Promise.resolve(undefined), keep: () => undefined, forget: () => undefined },
      page: { on: () => () => undefined },
      fileStorage: new MemoryStorage(),
    });
    const extra = { name, call, connections, channels };
    this.#extras.push(extra);
    await until(call, (phase) => phase.state === 'idle' && phase.preview.status === 'found');
    await call.join(name);
    await until(call, ({ state }) => state === 'joined', ADMITTED_WITHIN_MS);
    return extra;
  }

  /** Waits until all of them are connected with everyone whom they know. */
  async connected(): Promise<void> {
    await Promise.all(
      this.#extras.map(({ call }) => until(call, (phase) => phase.state === 'joined' && phase.participants.every(({ peer }) => peer.state === 'connected'))),
    );
  }

  /** All of them leave. */
  async leave(): Promise<void> {
    for (const { call } of this.#extras.splice(0)) {
      await call.leave();
      call.dispose();
    }
  }
}

/** Node's WebRTC that puts the connections and channels which it opens where the caller can reach them. */
function keeping(connections: RTCPeerConnection[], channels: RTCDataChannel[]): WebRtc {
  return {
    ...nodeWebRtc,
    RTCPeerConnection: class extends nodeWebRtc.RTCPeerConnection {
      constructor(configuration: RTCConfiguration) {
        super(configuration);
        connections.push(this);
        const create = this.createDataChannel.bind(this);
        this.createDataChannel = (...parameters) => {
          const channel = create(...parameters);
          channels.push(channel);
          return channel;
        };
      }
    },
  };
}

function until(call: Call, reached: (phase: CallPhase) => boolean, within = JOINED_WITHIN_MS): Promise<void> {
  return new Promise((resolve, reject) => {
    const check = () => {
      if (!reached(call.getSnapshot().phase)) return;
      clearTimeout(timer);
      stop();
      resolve();
    };
    const stop = call.subscribe(check);
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`not within ${within} ms; the call is ${JSON.stringify(call.getSnapshot().phase)}`));
    }, within);
    check();
  });
}
