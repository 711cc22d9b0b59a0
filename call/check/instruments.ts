/** What the check looks with: the browser's devices, socket and connections, or fakes of them in tests. */
import type { IceServer } from '#protocol/ice';
import { captureDevices, type Captured } from '../capture.ts';
import type { Signaling } from '../signaling.ts';
import { SocketSignaling } from '../socket-signaling.ts';
import { type CallSupport, callSupport } from '../support.ts';
import { browserWebRtc } from '../web-rtc.ts';
import type { DeviceFinding, LoopbackFinding } from './findings.ts';
import { gather, type GatherOptions } from './gather.ts';
import type { Gathered } from './gathered.ts';
import { callThroughRelay } from './loopback.ts';

export interface Devices {
  readonly microphone: DeviceFinding;
  readonly camera: DeviceFinding;
}

/** The way to the server, and how it goes there. */
export interface CheckedSignaling extends Signaling {
  readonly transport: 'websocket' | 'polling';
}

export interface Instruments {
  support(): CallSupport;
  /** Opens both devices, which may ask the person, and lets go of them at once. */
  tryDevices(): Promise<Devices>;
  openSignaling(): CheckedSignaling;
  gather(options: Omit<GatherOptions, 'webrtc'>): Promise<Gathered>;
  callThroughRelay(server: IceServer, signal: AbortSignal): Promise<LoopbackFinding>;
}

export function browserInstruments(): Instruments {
  const webrtc = browserWebRtc();
  return {
    support: callSupport,
    tryDevices,
    openSignaling: () => new SocketSignaling(),
    gather: (options) => gather({ ...options, webrtc }),
    callThroughRelay: (server, signal) => callThroughRelay(webrtc, server, signal),
  };
}

async function tryDevices(): Promise<Devices> {
  const { microphone, camera } = await captureDevices({ microphone: '', camera: '' });
  return { microphone: findingOf(microphone), camera: findingOf(camera) };
}

function findingOf(captured: Captured | undefined): DeviceFinding {
  if (!captured) return { found: 'failed', error: 'no-device' };
  if (!captured.ok) return { found: 'failed', error: captured.error };
  captured.track.stop();
  return { found: 'works', label: captured.track.label };
}
