/**
 * What to do for a pair that is not well: a pure policy, asked once a second and at every change. The ladder: restart ICE at once
 * and again every few seconds, then by the relay only, then open a new connection, then send no pictures; and so on for as long
 * as the call lasts, because the network of a person in a tunnel comes back.
 */
import type { Verdict } from './pulse.ts';

/** The state of a pair, all times in milliseconds. */
export interface PairState {
  readonly connectionState: RTCPeerConnectionState;
  readonly pulse: Verdict;
  /** The packets find their way, and DTLS has failed: no restart of ICE mends that (RFC 8842, section 4). */
  readonly dtlsFailed: boolean;
  /** The data channel is closed: the other page closed its end, or SCTP has given up (RFC 8831, section 6.7). It never opens again. */
  readonly channelClosed: boolean;
  /** Whether there is any way for a signal: the server, the pair's own channel, or a third participant. */
  readonly reachable: boolean;
  /** Since the pair was last well, or since its first opening. */
  readonly brokenFor: number;
  /** Since the last step of this ladder, or since the opening. */
  readonly sinceLastStep: number;
  /** Since our offer went out without an answer; undefined when none waits. */
  readonly offerUnansweredFor: number | undefined;
  /** Whether this connection was ever connected. */
  readonly wasConnected: boolean;
  /** Steps taken since the pair was last well. */
  readonly steps: number;
  /** Whether there is a relay to go by. */
  readonly relay: boolean;
}

export type RecoveryStep = 'wait' | 'resend' | 'restart' | 'relay-only' | 'rebuild' | 'audio-only';

/** A new connection may take this long before it is doubted. */
const FIRST_CONNECTION = 8_000;
/** Between two steps. Two restarts at once have been seen to wedge a pair. */
const BETWEEN_STEPS = 5_000;
/** A page that closed its end may be on its way out, or back with another connection: the server tells within this time. */
const CHANNEL_CLOSED = 3_000;
const OFFER_LOST = 5_000;
const OFFER_WEDGED = 10_000;
const LADDER = ['restart', 'restart', 'relay-only', 'rebuild', 'audio-only'] as const;

/** Whether the pair is as it should be. */
export function isWell({ connectionState, pulse, channelClosed }: Pick<PairState, 'connectionState' | 'pulse' | 'channelClosed'>): boolean {
  return connectionState === 'connected' && !channelClosed && (pulse === 'well' || pulse === 'unknown');
}

export function nextStep(pair: PairState): RecoveryStep {
  if (isWell(pair) && pair.offerUnansweredFor === undefined) return 'wait';
  if (!pair.reachable) return 'wait';
  if (pair.offerUnansweredFor !== undefined) {
    if (pair.offerUnansweredFor >= OFFER_WEDGED && pair.sinceLastStep >= BETWEEN_STEPS) return 'rebuild';
    return pair.offerUnansweredFor >= OFFER_LOST && pair.sinceLastStep >= BETWEEN_STEPS ? 'resend' : 'wait';
  }
  const patience = pair.wasConnected ? BETWEEN_STEPS : FIRST_CONNECTION;
  // The first step after a loss is made at once; each later one gives the one before it time to work.
  if (pair.steps > 0 && pair.sinceLastStep < patience) return 'wait';
  // Firefox says that it connects anew at each restart, and it mostly does.
  const connecting = pair.connectionState === 'new' || pair.connectionState === 'connecting';
  if (connecting && pair.steps === 0 && pair.brokenFor < patience) return 'wait';
  if (pair.dtlsFailed) return 'rebuild';
  if (pair.channelClosed) return pair.brokenFor < CHANNEL_CLOSED ? 'wait' : 'rebuild';
  const step = LADDER[pair.steps] ?? 'rebuild';
  if (step === 'relay-only' && !pair.relay) return 'restart';
  // Pictures are too much for a line that breaks down under them, and no trouble to one that is dead.
  return step === 'audio-only' && !pair.wasConnected ? 'rebuild' : step;
}

/**
 * What to do when the network under a pair may have changed. Where the old way still carries something, a restart costs next to nothing.
 * Where it is dead a new connection is there sooner: Chromium stays with a direct way for 2.5 s after its last packet, before it
 * takes a relayed one.
 *
 * @param arrives whether anything arrives since; undefined where that cannot be told
 * @param restartsSafely see `Negotiation.restartsSafely`
 */
export function afterNetworkChange(
  { reachable, wasConnected }: Pick<PairState, 'reachable' | 'wasConnected'>,
  arrives: boolean | undefined,
  restartsSafely: boolean,
): 'wait' | 'restart' | 'rebuild' {
  // What there is may come back by itself, and a new connection cannot be made without a way for signals.
  if (!reachable) return 'wait';
  if (arrives === false) return 'rebuild';
  return wasConnected && restartsSafely ? 'restart' : 'wait';
}

/** After this long without a connection the person is told that it does not work, and not only that it is tried. */
const GIVEN_UP_AFTER = 12_000;

/** What to call the pair's state to a person. */
export function describePair(
  pair: Pick<PairState, 'connectionState' | 'pulse' | 'channelClosed' | 'brokenFor' | 'wasConnected'>,
): 'connecting' | 'connected' | 'reconnecting' | 'failed' {
  if (isWell(pair)) return 'connected';
  if (pair.brokenFor >= GIVEN_UP_AFTER) return 'failed';
  return pair.wasConnected ? 'reconnecting' : 'connecting';
}
