/**
 * What the network check can find, as a closed set for each thing it looks at: codes and figures, no words. Nothing here can
 * carry a credential, because findings are made to be copied and sent to whoever runs the server.
 */
import type { ErrorCode } from '#protocol/errors';
import type { MediaError } from '../media-error.ts';
import type { CallSupport } from '../support.ts';

/** All times are in milliseconds. */
export interface Findings {
  readonly browser: { readonly found: CallSupport };
  readonly microphone: DeviceFinding;
  readonly camera: DeviceFinding;
  readonly socket: SocketFinding;
  readonly servers: ServersFinding;
  readonly stun: StunFinding;
  readonly nat: NatFinding;
  readonly turn: TurnFinding;
  readonly loopback: LoopbackFinding;
}

export type DeviceFinding =
  | { readonly found: 'works'; readonly label: string }
  | { readonly found: 'failed'; readonly error: MediaError }
  /** The browser's question stood open until the check was over. */
  | { readonly found: 'unanswered' };

export type SocketFinding =
  | { readonly found: 'connected'; readonly transport: 'websocket' | 'polling'; readonly roundTrip: number | undefined }
  | { readonly found: 'unreachable'; readonly waited: number };

/** The STUN and TURN servers, which the meeting server tells only to those who could join a meeting. */
export type ServersFinding =
  | { readonly found: 'given'; readonly stun: number; readonly turn: number; readonly relayOnly: boolean }
  | { readonly found: 'no-room' }
  | { readonly found: 'full' }
  | { readonly found: 'refused'; readonly error: ErrorCode }
  /** Without the meeting server nobody could be asked. */
  | { readonly found: 'not-asked' };

export type StunFinding =
  | { readonly found: 'mapped'; readonly address: string; readonly after: number }
  /** It answered, and saw the very address that this browser has. */
  | { readonly found: 'not-translated'; readonly after: number }
  | { readonly found: 'no-answer'; readonly waited: number }
  | { readonly found: 'no-such-name' | 'invalid-url' };

/**
 * How the network translates addresses (RFC 4787, section 4.1). `cone`: one mapping for all destinations; `symmetric`: one for each;
 * `none`: no translation. It takes the answers of two servers to tell.
 */
export type NatFinding = { readonly found: 'none' | 'cone' | 'symmetric' } | { readonly found: 'unknown'; readonly servers: number };

export type TurnFinding =
  | { readonly found: 'relays'; readonly after: number }
  | { readonly found: 'no-answer'; readonly waited: number }
  /** The code of another error response (RFC 8656, section 19). */
  | { readonly found: 'error'; readonly code: number }
  | { readonly found: 'refused' | 'quota' | 'no-ports' | 'no-such-name' | 'not-connected' | 'unexplained' | 'invalid-url' };

/** A connection of this page with itself, both ends through the relay. `roundTrip`: browser, relay, browser. */
export type LoopbackFinding =
  | { readonly found: 'works'; readonly url: string; readonly roundTrip: number; readonly bitsPerSecond: number | undefined }
  | { readonly found: 'no-path'; readonly url: string; readonly waited: number }
  | { readonly found: 'no-relay' };

export type CheckName = keyof Findings;

/** One line of the result. `finding` is undefined while it is looked for. */
export type Row = {
  readonly [C in CheckName]: {
    readonly check: C;
    /** Of the STUN or TURN server that this is about. */
    readonly url?: string;
    readonly finding: Findings[C] | undefined;
  };
}[CheckName];

export type Grade = 'good' | 'warning' | 'bad' | 'unknown';
