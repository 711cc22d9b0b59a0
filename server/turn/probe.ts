/**
 * Proves a TURN server as a browser would use it: allocates a relayed address with given credentials (RFC 8656, section 7;
 * long-term credentials of RFC 8489, section 9.2), measures, and frees it at once.
 */
import { parseIceUrl } from './ice-url.ts';
import { ProbeError, type ProbeFailure, probeErrorOf } from './probe-failure.ts';
import { type AddressFamily, ATTRIBUTE, errorCodeOf, familyOf, lifetime, longTermKey, UDP_TRANSPORT } from './stun-attributes.ts';
import { encodeRequest, METHOD, type StunMessage } from './stun-message.ts';
import { ask } from './transaction.ts';
import { openWire, type Wire } from './wire.ts';

/** How long a proof may take, in milliseconds. */
const TIME_LIMIT = 5_000;
/** How long the server gets to take note that the address is free, in milliseconds. */
const FAREWELL = 500;

export interface TurnCredentials {
  readonly username: string;
  readonly credential: string;
}

/** Proves one URL. probeTurn does; tests have others. */
export type TurnProbe = (url: string, credentials: TurnCredentials) => Promise<ProbeResult>;

export type ProbeResult =
  | {
      readonly outcome: 'proved';
      /** From the first look-up to the relayed address. */
      readonly milliseconds: number;
      /** Of the relayed address. */
      readonly family: AddressFamily;
    }
  | { readonly outcome: 'failed'; readonly cause: ProbeFailure; readonly detail?: string | undefined };

export interface ProbeOptions {
  /** In milliseconds. */
  readonly timeLimit?: number;
  /** The certificates to trust instead of the usual ones, as PEM. */
  readonly ca?: string;
}

/** Never rejects for anything that the network or the other side does. */
export async function probeTurn(url: string, credentials: TurnCredentials, { timeLimit = TIME_LIMIT, ca }: ProbeOptions = {}): Promise<ProbeResult> {
  const start = performance.now();
  const target = parseIceUrl(url);
  if (target === undefined || target.transport === 'dtls') return { outcome: 'failed', cause: 'unsupported' };
  const end = new AbortController();
  let timer = setTimeout(() => end.abort(), timeLimit);
  let wire: Wire | undefined;
  try {
    wire = await openWire(target.host, target.port, target.transport, { signal: end.signal, ca });
    const { family, free } = await allocate(wire, credentials);
    const milliseconds = performance.now() - start;
    clearTimeout(timer);
    timer = setTimeout(() => end.abort(), FAREWELL);
    await free();
    return { outcome: 'proved', milliseconds, family };
  } catch (reason) {
    const { failure, detail } = probeErrorOf(reason);
    return { outcome: 'failed', cause: failure, ...(detail === undefined ? {} : { detail }) };
  } finally {
    clearTimeout(timer);
    wire?.close();
  }
}

interface Allocation {
  readonly family: AddressFamily;
  /** Gives the address back. Where the server does not take note, it does so itself after ten minutes. */
  readonly free: () => Promise<void>;
}

/** The first try is always refused, with the realm and the nonce that the next ones need. */
async function allocate(wire: Wire, { username, credential }: TurnCredentials): Promise<Allocation> {
  let key: Buffer | undefined;
  let proof: readonly (readonly [type: number, value: Buffer])[] = [];
  const request = () => ask(wire, encodeRequest(METHOD.allocate, [[ATTRIBUTE.requestedTransport, UDP_TRANSPORT], ...proof], key), key);
  let answer = await request();
  for (let tries = 0; tries < 2; tries++) {
    // 438: the nonce was too old, here is another (RFC 8489, section 9.2.4).
    if (codeOf(answer) !== (key === undefined ? 401 : 438)) break;
    const [realm, nonce] = [answer.attributes.get(ATTRIBUTE.realm), answer.attributes.get(ATTRIBUTE.nonce)];
    if (realm === undefined || nonce === undefined) throw new ProbeError('not-a-turn-server');
    key = longTermKey(username, realm, credential);
    proof = [[ATTRIBUTE.username, Buffer.from(username)], [ATTRIBUTE.realm, realm], [ATTRIBUTE.nonce, nonce]];
    answer = await request();
  }
  if (answer.kind === 'error') throw refusal(codeOf(answer));
  const family = familyOf(answer.attributes.get(ATTRIBUTE.xorRelayedAddress));
  if (family === undefined) throw new ProbeError('not-a-turn-server');
  const farewell = encodeRequest(METHOD.refresh, [[ATTRIBUTE.lifetime, lifetime(0)], ...proof], key);
  const free = async (): Promise<void> => void (await ask(wire, farewell, key).catch(() => undefined));
  return { family, free };
}

const codeOf = ({ attributes }: StunMessage): number | undefined => errorCodeOf(attributes.get(ATTRIBUTE.errorCode));

const BY_CODE: Readonly<Record<number, ProbeFailure>> = { 401: 'refused-credentials', 486: 'quota', 508: 'capacity' };

function refusal(code: number | undefined): ProbeError {
  return code === undefined ? new ProbeError('not-a-turn-server') : new ProbeError(BY_CODE[code] ?? 'refused', String(code));
}
