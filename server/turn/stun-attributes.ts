/** The attributes of STUN and TURN that we use, and how their values read (RFC 8489, section 14; RFC 8656, section 18). */
import { createHash } from 'node:crypto';

export const ATTRIBUTE = {
  username: 0x0006,
  messageIntegrity: 0x0008,
  errorCode: 0x0009,
  channelNumber: 0x000c,
  lifetime: 0x000d,
  xorPeerAddress: 0x0012,
  realm: 0x0014,
  nonce: 0x0015,
  xorRelayedAddress: 0x0016,
  requestedAddressFamily: 0x0017,
  requestedTransport: 0x0019,
  xorMappedAddress: 0x0020,
} as const;

/** REQUESTED-TRANSPORT for UDP, as every browser asks (RFC 8656, section 18.8). */
export const UDP_TRANSPORT = Buffer.from([17, 0, 0, 0]);

/** LIFETIME. @param seconds 0 frees the allocation */
export function lifetime(seconds: number): Buffer {
  const value = Buffer.alloc(4);
  value.writeUInt32BE(seconds);
  return value;
}

/** The number of an ERROR-CODE, 300 to 699; undefined where the value is none (RFC 8489, section 14.8). */
export function errorCodeOf(value: Buffer | undefined): number | undefined {
  if (value === undefined || value.length < 4) return undefined;
  const [hundreds, rest] = [value.readUInt8(2) & 0x07, value.readUInt8(3)];
  return hundreds >= 3 && hundreds <= 6 && rest <= 99 ? hundreds * 100 + rest : undefined;
}

export type AddressFamily = 'IPv4' | 'IPv6';

/** The family of an address such as XOR-RELAYED-ADDRESS; undefined where the value is none (RFC 8489, section 14.1). */
export function familyOf(value: Buffer | undefined): AddressFamily | undefined {
  if (value?.length === 8 && value[1] === 1) return 'IPv4';
  return value?.length === 20 && value[1] === 2 ? 'IPv6' : undefined;
}

/** The key of a long-term credential (RFC 8489, section 9.2.2). Names and passwords of TURN are ASCII: they need no preparation. */
export function longTermKey(username: string, realm: Buffer, password: string): Buffer {
  return createHash('md5').update(`${username}:`).update(realm).update(`:${password}`).digest();
}
