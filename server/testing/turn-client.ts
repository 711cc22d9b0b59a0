/** A client of a TURN server that asks whom it may reach through it (RFC 8656, sections 10 and 12). */
import { randomBytes } from 'node:crypto';
import ipaddr from 'ipaddr.js';
import { ATTRIBUTE, errorCodeOf, longTermKey, UDP_TRANSPORT } from '#server/turn/stun-attributes';
import { encodeRequest, METHOD, type StunMessage } from '#server/turn/stun-message';
import type { TurnCredentials } from '#server/turn/probe';
import { ask } from '#server/turn/transaction';
import { openWire } from '#server/turn/wire';

export interface TurnClient {
  /** Asks by CreatePermission and by ChannelBind: `granted`, or the number of the error, or where they differ both. */
  mayReach(peer: string): Promise<number | string>;
  close(): void;
}

type Attributes = readonly (readonly [type: number, value: Buffer])[];

/** Allocates an address of this family on 127.0.0.1, and keeps it. */
export async function openTurnClient(port: number, family: 'IPv4' | 'IPv6', { username, credential }: TurnCredentials): Promise<TurnClient> {
  const end = new AbortController();
  const wire = await openWire('127.0.0.1', port, 'tcp', { signal: end.signal });
  const wanted: Attributes = [
    [ATTRIBUTE.requestedTransport, UDP_TRANSPORT],
    [ATTRIBUTE.requestedAddressFamily, Buffer.from([family === 'IPv4' ? 1 : 2, 0, 0, 0])],
  ];
  // Refused, with what the next one needs (RFC 8489, section 9.2.4).
  const { attributes } = await ask(wire, encodeRequest(METHOD.allocate, wanted));
  const [realm = Buffer.of(), nonce = Buffer.of()] = [attributes.get(ATTRIBUTE.realm), attributes.get(ATTRIBUTE.nonce)];
  const key = longTermKey(username, realm, credential);
  const proof: Attributes = [[ATTRIBUTE.username, Buffer.from(username)], [ATTRIBUTE.realm, realm], [ATTRIBUTE.nonce, nonce]];
  const allocated = answerOf(await ask(wire, encodeRequest(METHOD.allocate, [...wanted, ...proof], key), key));
  if (allocated !== 'granted') throw new Error(`No allocation of ${family}: ${allocated}`);
  let channel = 0x4000;
  const ofPeer = (method: typeof METHOD.createPermission | typeof METHOD.channelBind, peer: string, more: Attributes): Promise<StunMessage> => {
    const id = randomBytes(12);
    return ask(wire, encodeRequest(method, [[ATTRIBUTE.xorPeerAddress, xorAddress(peer, id)], ...more, ...proof], key, id), key);
  };
  return {
    async mayReach(peer) {
      const permission = answerOf(await ofPeer(METHOD.createPermission, peer, []));
      channel += 1;
      const binding = answerOf(await ofPeer(METHOD.channelBind, peer, [[ATTRIBUTE.channelNumber, Buffer.from([channel >> 8, channel & 0xff, 0, 0])]]));
      return permission === binding ? permission : `${permission} and ${binding}`;
    },
    close() {
      end.abort();
      wire.close();
    },
  };
}

const answerOf = ({ kind, attributes }: StunMessage): number | 'granted' => (kind === 'success' ? 'granted' : (errorCodeOf(attributes.get(ATTRIBUTE.errorCode)) ?? 0));

/** XOR-PEER-ADDRESS with some port (RFC 8489, section 14.2). */
function xorAddress(peer: string, transactionId: Buffer): Buffer {
  const bytes = ipaddr.parse(peer).toByteArray();
  const cookie = Buffer.from([0x21, 0x12, 0xa4, 0x42]);
  const mask = Buffer.concat([cookie, transactionId]);
  return Buffer.from([0, bytes.length === 4 ? 1 : 2, 0x80 ^ 0x21, 0x12, ...bytes.map((byte, index) => byte ^ (mask[index] ?? 0))]);
}
