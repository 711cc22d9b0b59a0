/** Gathers candidates once, with a connection of its own that is closed again, and writes down what the browser says meanwhile. */
import type { WebRtc } from '../web-rtc.ts';
import { pause } from './pause.ts';
import type { Gathered, GatheredCandidate, GatheringError } from './gathered.ts';

export interface GatherOptions {
  readonly webrtc: WebRtc;
  readonly configuration: RTCConfiguration;
  /** A candidate of this type is all that is wanted; undefined: all there are. */
  readonly wanted: RTCIceCandidateType | undefined;
  /** Longest time to wait, in milliseconds. */
  readonly limit: number;
  readonly signal: AbortSignal;
}

/** Never rejects. */
export async function gather({ webrtc, configuration, wanted, limit, signal }: GatherOptions): Promise<Gathered> {
  const candidates: GatheredCandidate[] = [];
  const errors: GatheringError[] = [];
  const startedAt = performance.now();
  const took = () => Math.round(performance.now() - startedAt);
  const pc = connectionWith(webrtc, configuration);
  if (!pc) return { candidates, errors, ended: 'invalid', took: took() };

  const heard = new Promise<Gathered['ended']>((end) => {
    pc.onicecandidate = ({ candidate }) => {
      // null ends all gathering, an empty one that of a generation (Firefox); here they are the same.
      if (!candidate || candidate.candidate === '') return end('complete');
      candidates.push({ ...fieldsOf(candidate), after: took() });
      if (candidate.type === wanted) end('enough');
    };
    pc.onicecandidateerror = ({ errorCode, errorText }) => errors.push({ code: errorCode, text: errorText });
  });
  pc.createDataChannel('check');
  const began = pc.setLocalDescription().then(
    () => heard,
    // Closed under its hands: the page is going away.
    () => 'limit' as const,
  );
  const ended = await Promise.race([began, pause(limit, signal).then(() => 'limit' as const)]);
  pc.onicecandidate = null;
  pc.onicecandidateerror = null;
  pc.close();
  return { candidates, errors, ended, took: took() };
}

/** Browsers throw at a URL that they cannot read, and at a relay without credentials (W3C webrtc-pc, section 4.4.1.6). */
function connectionWith(webrtc: WebRtc, configuration: RTCConfiguration): RTCPeerConnection | undefined {
  try {
    return new webrtc.RTCPeerConnection(configuration);
  } catch {
    return undefined;
  }
}

function fieldsOf({ type, address, port, relatedAddress, relatedPort }: RTCIceCandidate): Omit<GatheredCandidate, 'after'> {
  return { type: type ?? '', address: endpoint(address, port), base: endpoint(relatedAddress, relatedPort) };
}

function endpoint(address: string | null, port: number | null): string {
  const host = address ?? '';
  return `${host.includes(':') ? `[${host}]` : host}:${port ?? 0}`;
}
