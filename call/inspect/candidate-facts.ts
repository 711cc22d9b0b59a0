/** What the parts of an ICE candidate mean (RFC 8445, RFC 8839). */

/** The parts of which a candidate's priority is made (RFC 8445, section 5.1.2.1). */
export interface PriorityParts {
  /** 126 for host, 110 for peer reflexive, 100 for server reflexive, 0 for relayed, as recommended; 0 to 126. */
  readonly typePreference: number;
  /** Among the addresses of one type; 0 to 65,535. */
  readonly localPreference: number;
  /** 1 for RTP and everything bundled with it. */
  readonly component: number;
}

/** Takes a priority apart: 2^24 * type preference + 2^8 * local preference + (256 - component). */
export function priorityParts(priority: number): PriorityParts {
  return {
    typePreference: Math.floor(priority / 2 ** 24),
    localPreference: Math.floor(priority / 2 ** 8) % 2 ** 16,
    component: 256 - (priority % 2 ** 8),
  };
}

/**
 * By which the pairs of both sides are ordered (RFC 8445, section 6.1.2.3): 2^32 * min(G, D) + 2 * max(G, D) + (G > D ? 1 : 0).
 *
 * @param controlling G, the priority of the controlling side's candidate
 * @param controlled D, that of the other side's
 */
export function pairPriority(controlling: number, controlled: number): bigint {
  const [least, most] = [Math.min(controlling, controlled), Math.max(controlling, controlled)];
  return 2n ** 32n * BigInt(least) + 2n * BigInt(most) + (controlling > controlled ? 1n : 0n);
}

export interface CandidateFacts {
  /** `host`, `srflx`, `prflx` or `relay`. */
  readonly type: string;
  /** `udp` or `tcp`: between the candidates. */
  readonly protocol: string;
  readonly address: string;
  readonly port: number;
  readonly priority: number;
  /** How a relayed candidate reaches its TURN server: `udp`, `tcp` or `tls`; of our own candidates only. */
  readonly relayProtocol?: string | undefined;
}

/** Reads a candidate attribute (RFC 8839, section 5.1); undefined for what is none, as the end of candidates. */
export function readCandidate(line: string): CandidateFacts | undefined {
  const match = /^(?:a=)?candidate:\S+ \d+ (\S+) (\d+) (\S+) (\d+) typ (\S+)/i.exec(line);
  if (!match) return undefined;
  const [, protocol = '', priority, address = '', port, type = ''] = match;
  return { type, protocol: protocol.toLowerCase(), address, port: Number(port), priority: Number(priority) };
}
