/**
 * A call of this page with itself through a relay: two connections that may use nothing else, and a data channel. It finds what
 * gathering cannot: a relay that gives out addresses but carries nothing (error 403 makes no event), and how good the way is.
 */
import type { IceServer } from '#protocol/ice';
import type { WebRtc } from '../web-rtc.ts';
import type { LoopbackFinding } from './findings.ts';
import { pause } from './pause.ts';

/** How long the two may take to find each other, in milliseconds. */
const CONNECT_WITHIN = 3_500;
/** The throughput is measured for so long, in milliseconds, and with no more than so many bytes. */
const MEASURE_FOR = 1_000;
const MOST_BYTES = 4_000_000;
/** What browsers are sure to carry in one message (RFC 8831, section 6.6). */
const MESSAGE = new Uint8Array(16_384);
/** More than a line holds at a time, little enough to stop soon. */
const MOST_BUFFERED = 262_144;
/** One message may be late by chance; the quickest of so many is the way itself. */
const PINGS = 5;

/** @param server one TURN URL with its credentials. Never rejects. */
export async function callThroughRelay(webrtc: WebRtc, server: IceServer, signal: AbortSignal): Promise<LoopbackFinding> {
  const url = server.urls[0] ?? '';
  const startedAt = performance.now();
  const configuration: RTCConfiguration = { iceServers: [{ ...server, urls: [...server.urls] }], iceTransportPolicy: 'relay' };
  const [near, far] = [new webrtc.RTCPeerConnection(configuration), new webrtc.RTCPeerConnection(configuration)];
  try {
    const channels = [near, far].map((pc) => pc.createDataChannel('check', { negotiated: true, id: 0 }));
    const [from, to] = channels;
    const open = Promise.all(channels.map((channel) => new Promise((resolve) => (channel.onopen = resolve))));
    await introduce(near, far);
    const connected = await Promise.race([open.then(() => true), pause(CONNECT_WITHIN, signal).then(() => false)]);
    if (!connected || !from || !to) return { found: 'no-path', url, waited: Math.round(performance.now() - startedAt) };
    const roundTrip = await quickest(from, to, signal);
    if (roundTrip === undefined) return { found: 'no-path', url, waited: Math.round(performance.now() - startedAt) };
    return { found: 'works', url, roundTrip, bitsPerSecond: await throughput(from, to, signal) };
  } catch {
    // A step that the browser refuses is a path that is not there.
    return { found: 'no-path', url, waited: Math.round(performance.now() - startedAt) };
  } finally {
    near.close();
    far.close();
  }
}

/** Offer, answer and candidates, from one end of the page to the other. */
async function introduce(near: RTCPeerConnection, far: RTCPeerConnection): Promise<void> {
  const candidatesReach = (from: RTCPeerConnection, to: RTCPeerConnection) => {
    from.onicecandidate = ({ candidate }) => {
      // A closed connection refuses candidates, and nobody needs them any more.
      if (candidate) void to.addIceCandidate(candidate).catch(() => undefined);
    };
  };
  const offer = await near.createOffer();
  await far.setRemoteDescription(offer);
  candidatesReach(near, far);
  await near.setLocalDescription(offer);
  await near.setRemoteDescription(await far.createAnswer());
  candidatesReach(far, near);
  await far.setLocalDescription();
}

/** How long a message takes from this browser to the relay and back, in milliseconds: both ends share one clock. */
async function quickest(from: RTCDataChannel, to: RTCDataChannel, signal: AbortSignal): Promise<number | undefined> {
  const times: number[] = [];
  for (let ping = 0; ping < PINGS && !signal.aborted; ping++) {
    const sentAt = performance.now();
    const arrived = new Promise<void>((resolve) => (to.onmessage = ({ data }) => data === String(ping) && resolve()));
    from.send(String(ping));
    await Promise.race([arrived.then(() => times.push(performance.now() - sentAt)), pause(MEASURE_FOR, signal)]);
  }
  return times.length === 0 ? undefined : Math.round(Math.min(...times) * 10) / 10;
}

/** How much comes through, in bits a second; undefined where the time was up before anything did. */
async function throughput(from: RTCDataChannel, to: RTCDataChannel, signal: AbortSignal): Promise<number | undefined> {
  const startedAt = performance.now();
  let sent = 0;
  let received = 0;
  let lastAt = startedAt;
  const full = new Promise<void>((resolve) => {
    to.onmessage = ({ data }: MessageEvent<ArrayBuffer>) => {
      received += data.byteLength;
      lastAt = performance.now();
      if (received >= MOST_BYTES) resolve();
    };
  });
  const send = () => {
    while (sent < MOST_BYTES && from.bufferedAmount < MOST_BUFFERED) {
      from.send(MESSAGE);
      sent += MESSAGE.byteLength;
    }
  };
  to.binaryType = 'arraybuffer';
  from.bufferedAmountLowThreshold = MOST_BUFFERED / 2;
  from.onbufferedamountlow = send;
  send();
  await Promise.race([full, pause(MEASURE_FOR, signal)]);
  from.onbufferedamountlow = null;
  to.onmessage = null;
  const seconds = (lastAt - startedAt) / 1_000;
  return seconds > 0 ? Math.round((received * 8) / seconds) : undefined;
}
