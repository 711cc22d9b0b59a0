/** Asks a STUN server for this machine's public address, as browsers do (RFC 8489, section 2). */
import { attempt, type Found, type ProbeOptions, type ProbeResult } from './attempt.ts';
import { ProbeError } from './probe-failure.ts';
import { ATTRIBUTE, familyOf } from './stun-attributes.ts';
import { encodeRequest, METHOD } from './stun-message.ts';
import { ask } from './transaction.ts';
import type { Wire } from './wire.ts';

export function probeStun(url: string, options: ProbeOptions = {}): Promise<ProbeResult> {
  return attempt(url, options, bind);
}

async function bind(wire: Wire): Promise<Found> {
  const { attributes } = await ask(wire, encodeRequest(METHOD.binding, []));
  const family = familyOf(attributes.get(ATTRIBUTE.xorMappedAddress));
  if (family === undefined) throw new ProbeError('not-a-turn-server');
  return { family };
}
