/**
 * Proves a TURN server as a browser would use it: allocates a relayed address with given credentials (RFC 8656, section 7;
 * long-term credentials of RFC 8489, section 9.2), measures, and frees it at once.
 */
import { attempt, type Found, type ProbeOptions, type ProbeResult } from './attempt.ts';
import { ProbeError, type ProbeFailure } from './probe-failure.ts';
import { ATTRIBUTE, errorCodeOf, familyOf, lifetime, longTermKey, UDP_TRANSPORT } from './stun-attributes.ts';
import { encodeRequest, METHOD, type StunMessage } from './stun-message.ts';
import { ask } from './transaction.ts';
import type { Wire } from './wire.ts';

export interface TurnCredentials {
  readonly username: string;
  readonly credential: string;
}

/** Proves one URL. probeTurn does; tests have others. */
export type TurnProbe = (url: string, credentials: TurnCredentials) => Promise<ProbeResult>;

/** Never rejects for anything that the network or the other side does. */
export function probeTurn(url: string, credentials: TurnCredentials, options: ProbeOptions = {}): Promise<ProbeResult> {
  return attempt(url, options, (wire) => allocate(wire, credentials));
}

/** The first try is always refused, with the realm and the nonce that the next ones need. */
async function allocate(wire: Wire, { username, credential }: TurnCredentials): Promise<Found> {
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
  // Where the server does not take note, it frees the address itself after ten minutes.
  const farewell = encodeRequest(METHOD.refresh, [[ATTRIBUTE.lifetime, lifetime(0)], ...proof], key);
  return { family, afterwards: async () => void (await ask(wire, farewell, key).catch(() => undefined)) };
}

const codeOf = ({ attributes }: StunMessage): number | undefined => errorCodeOf(attributes.get(ATTRIBUTE.errorCode));

const BY_CODE: Readonly<Record<number, ProbeFailure>> = { 401: 'refused-credentials', 486: 'quota', 508: 'capacity' };

function refusal(code: number | undefined): ProbeError {
  return code === undefined ? new ProbeError('not-a-turn-server') : new ProbeError(BY_CODE[code] ?? 'refused', String(code));
}
