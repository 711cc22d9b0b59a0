/**
 * What to do for a pair that is not connected: a pure policy, asked about once a second and at every change. The ladder:
 * wait for a first connection, restart ICE, restart again every few seconds, then open a new connection; and so on for as
 * long as the call lasts, because the network of a person in a tunnel comes back.
 */

/** The state of a pair, all times in milliseconds. */
export interface PairState {
  readonly connectionState: RTCPeerConnectionState;
  /** Whether a signal would arrive now: our socket is up, and so is theirs. */
  readonly reachable: boolean;
  /** Since the pair was last connected, or since its first opening. */
  readonly brokenFor: number;
  /** Since the last step of this ladder, or since the opening. */
  readonly sinceLastStep: number;
  /** Since our offer went out without an answer; undefined when none waits. */
  readonly offerUnansweredFor: number | undefined;
  /** Whether this connection was ever connected. */
  readonly wasConnected: boolean;
  /** ICE restarts since this connection was opened or last connected. */
  readonly restarts: number;
}

export type RecoveryStep = 'wait' | 'resend' | 'restart' | 'rebuild';

/** A first connection may take this long before it is doubted. */
const FIRST_CONNECTION = 8_000;
/** Between two steps. Two restarts at once have been seen to wedge a pair. */
const BETWEEN_STEPS = 5_000;
const OFFER_LOST = 5_000;
const OFFER_WEDGED = 10_000;
const RESTARTS_BEFORE_REBUILD = 3;

export function nextStep(pair: PairState): RecoveryStep {
  if (pair.connectionState === 'connected' && pair.offerUnansweredFor === undefined) return 'wait';
  if (!pair.reachable) return 'wait';
  if (pair.offerUnansweredFor !== undefined) {
    if (pair.offerUnansweredFor >= OFFER_WEDGED && pair.sinceLastStep >= BETWEEN_STEPS) return 'rebuild';
    return pair.offerUnansweredFor >= OFFER_LOST && pair.sinceLastStep >= BETWEEN_STEPS ? 'resend' : 'wait';
  }
  const broken = pair.connectionState === 'disconnected' || pair.connectionState === 'failed';
  if (!broken && !pair.wasConnected && pair.restarts === 0 && pair.brokenFor < FIRST_CONNECTION) return 'wait';
  // The first restart after a loss is made at once; each later step gives the one before it time to work.
  if (pair.restarts > 0 && pair.sinceLastStep < BETWEEN_STEPS) return 'wait';
  return pair.restarts < RESTARTS_BEFORE_REBUILD ? 'restart' : 'rebuild';
}

/** After this long without a connection the person is told that it does not work, and not only that it is tried. */
const GIVEN_UP_AFTER = 15_000;

/** What to call the pair's state to a person. */
export function describePair(pair: Pick<PairState, 'connectionState' | 'brokenFor' | 'wasConnected'>): 'connecting' | 'connected' | 'reconnecting' | 'failed' {
  if (pair.connectionState === 'connected') return 'connected';
  if (pair.brokenFor >= GIVEN_UP_AFTER) return 'failed';
  return pair.wasConnected ? 'reconnecting' : 'connecting';
}
