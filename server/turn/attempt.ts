/** What every probe of a STUN or TURN URL has in common: the way there, the time limit, and failures as causes. */
import { parseIceUrl } from './ice-url.ts';
import { type ProbeFailure, probeErrorOf } from './probe-failure.ts';
import type { AddressFamily } from './stun-attributes.ts';
import { openWire, type Wire } from './wire.ts';

/** How long a proof may take, in milliseconds. */
const TIME_LIMIT = 5_000;
/** How long the server gets to take note of what follows a proof, in milliseconds. */
const FAREWELL = 500;

export type ProbeResult =
  | {
      readonly outcome: 'proved';
      /** From the first look-up to the address. */
      readonly milliseconds: number;
      /** Of the address that the server gave or told. */
      readonly family: AddressFamily;
    }
  | { readonly outcome: 'failed'; readonly cause: ProbeFailure; readonly detail?: string | undefined };

export interface ProbeOptions {
  /** In milliseconds. */
  readonly timeLimit?: number;
  /** The certificates to trust instead of the usual ones, as PEM. */
  readonly ca?: string;
}

/** What a conversation came to. */
export interface Found {
  readonly family: AddressFamily;
  /** What remains to be done and is not part of the proof. Never rejects. */
  readonly afterwards?: () => Promise<void>;
}

/** Never rejects for anything that the network or the other side does. */
export async function attempt(url: string, { timeLimit = TIME_LIMIT, ca }: ProbeOptions, converse: (wire: Wire) => Promise<Found>): Promise<ProbeResult> {
  const start = performance.now();
  const target = parseIceUrl(url);
  if (target === undefined || target.transport === 'dtls') return { outcome: 'failed', cause: 'unsupported' };
  const end = new AbortController();
  let timer = setTimeout(() => end.abort(), timeLimit);
  let wire: Wire | undefined;
  try {
    wire = await openWire(target.host, target.port, target.transport, { signal: end.signal, ca });
    const { family, afterwards } = await converse(wire);
    const milliseconds = performance.now() - start;
    clearTimeout(timer);
    timer = setTimeout(() => end.abort(), FAREWELL);
    await afterwards?.();
    return { outcome: 'proved', milliseconds, family };
  } catch (reason) {
    const { failure, detail } = probeErrorOf(reason);
    return { outcome: 'failed', cause: failure, ...(detail === undefined ? {} : { detail }) };
  } finally {
    clearTimeout(timer);
    wire?.close();
  }
}
