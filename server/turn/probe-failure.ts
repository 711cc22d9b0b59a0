/** Why a STUN or TURN server could not be proved: a closed set of causes. Words for whoever runs this server are in failure-words.ts. */

export type ProbeFailure =
  /** The name cannot be resolved. */
  | 'no-such-name'
  /** The machine answers that nothing listens on this port. */
  | 'closed-port'
  /** No way leads to the address. */
  | 'unreachable'
  /** No answer in time. */
  | 'silent'
  /** Something answers, and it does not speak TURN (or TLS, where it should). */
  | 'not-a-turn-server'
  /** The certificate of a `turns:` URL is not one that a browser would accept. */
  | 'bad-certificate'
  /** 401 after authenticating: wrong secret, or user name and password. */
  | 'refused-credentials'
  /** 401, and the user name says itself that its time is over. */
  | 'expired-credentials'
  /** Credentials that we mint are refused, and accepted with a later expiry: that server's clock is ahead of ours. */
  | 'clocks-disagree'
  /** 486: the user has as many allocations as are allowed. */
  | 'quota'
  /** 508: every relay port is taken. */
  | 'capacity'
  /** Any other error of TURN: 403 forbidden, 441 wrong credentials for the allocation, 442 no UDP ... */
  | 'refused'
  /** TURN over DTLS (`turns:` with `transport=udp`), which neither we nor most browsers speak. */
  | 'unsupported';

export class ProbeError extends Error {
  override readonly name = 'ProbeError';
  readonly failure: ProbeFailure;
  /** A code of the system, of TLS or of TURN, for people who look further; never a text that the other side made. */
  readonly detail: string | undefined;

  constructor(failure: ProbeFailure, detail?: string) {
    super(failure);
    this.failure = failure;
    this.detail = detail;
  }
}

const BY_CODE: Readonly<Record<string, ProbeFailure>> = {
  ENOTFOUND: 'no-such-name',
  EAI_AGAIN: 'no-such-name',
  EAI_FAIL: 'no-such-name',
  EAI_NODATA: 'no-such-name',
  ECONNREFUSED: 'closed-port',
  ETIMEDOUT: 'silent',
  ABORT_ERR: 'silent',
  // Whoever hangs up in the middle of it does not speak what we speak.
  ECONNRESET: 'not-a-turn-server',
  EPIPE: 'not-a-turn-server',
  EPROTO: 'not-a-turn-server',
};

/** The cause behind an error of a socket or a name look-up. */
export function probeErrorOf(reason: unknown): ProbeError {
  if (reason instanceof ProbeError) return reason;
  const code = reason instanceof Error ? ('code' in reason ? String(reason.code) : reason.name) : 'unknown';
  if (code === 'ABORT_ERR') return new ProbeError('silent');
  return new ProbeError(BY_CODE[code] ?? (code.startsWith('ERR_SSL') ? 'not-a-turn-server' : 'unreachable'), code);
}
