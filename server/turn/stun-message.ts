/**
 * STUN messages as bytes (RFC 8489, sections 5 and 14), as far as a TURN client needs them. What comes in may be anything: whatever
 * is not exactly a message is undefined, and nothing is read beyond its end.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { ATTRIBUTE } from './stun-attributes.ts';

const MAGIC_COOKIE = 0x2112a442;
const HEADER = 20;
/** The attribute MESSAGE-INTEGRITY with its header: an HMAC-SHA1. */
const INTEGRITY = 24;

export const METHOD = { binding: 0x001, allocate: 0x003, refresh: 0x004, createPermission: 0x008, channelBind: 0x009 } as const;
type Method = (typeof METHOD)[keyof typeof METHOD];

export interface StunMessage {
  readonly kind: 'request' | 'indication' | 'success' | 'error';
  readonly method: number;
  /** 12 bytes. */
  readonly transactionId: Buffer;
  /** The first attribute of each type; later ones do not count (section 14). */
  readonly attributes: ReadonlyMap<number, Buffer>;
  /** What MESSAGE-INTEGRITY covers, where there is one. */
  readonly covered?: Buffer;
}

/** A request; with a key it is signed (section 14.5). An address of IPv6 in it is hidden by its transaction id, which is otherwise a new one. */
export function encodeRequest(method: Method, attributes: readonly (readonly [type: number, value: Buffer])[], key?: Buffer, transactionId = randomBytes(12)): Buffer {
  const body = Buffer.concat(attributes.map(([type, value]) => encodeAttribute(type, value)));
  const header = Buffer.alloc(HEADER);
  // The bits of a method below 16 are the type's own; a request has neither class bit.
  header.writeUInt16BE(method, 0);
  header.writeUInt16BE(body.length, 2);
  header.writeUInt32BE(MAGIC_COOKIE, 4);
  transactionId.copy(header, 8);
  const message = Buffer.concat([header, body]);
  if (key === undefined) return message;
  const signed = Buffer.concat([message, encodeAttribute(ATTRIBUTE.messageIntegrity, integrityOf(message, key))]);
  signed.writeUInt16BE(signed.length - HEADER, 2);
  return signed;
}

/** The bytes of exactly one message; undefined where they are anything else. */
export function decodeMessage(bytes: Buffer): StunMessage | undefined {
  if (frameOf(bytes) !== bytes.length) return undefined;
  const attributes = new Map<number, Buffer>();
  let covered: Buffer | undefined;
  let at = HEADER;
  while (at < bytes.length) {
    // The length is a multiple of four, so that a header always fits; its value may claim more than there is.
    const type = bytes.readUInt16BE(at);
    const length = bytes.readUInt16BE(at + 2);
    const next = at + 4 + padded(length);
    if (next > bytes.length) return undefined;
    if (!attributes.has(type)) attributes.set(type, bytes.subarray(at + 4, at + 4 + length));
    if (type === ATTRIBUTE.messageIntegrity) covered ??= bytes.subarray(0, at);
    at = next;
  }
  const type = bytes.readUInt16BE(0);
  return {
    kind: (['request', 'indication', 'success', 'error'] as const)[((type & 0x100) >> 7) | ((type & 0x010) >> 4)] ?? 'request',
    method: (type & 0x000f) | ((type & 0x00e0) >> 1) | ((type & 0x3e00) >> 2),
    transactionId: bytes.subarray(8, HEADER),
    attributes,
    ...(covered === undefined ? {} : { covered }),
  };
}

/**
 * How long the message is with which these bytes begin, in bytes: more than are here, while it is still coming. Undefined while its
 * length is, 'not-stun' as soon as that is certain.
 */
export function frameOf(bytes: Buffer): number | 'not-stun' | undefined {
  if (bytes.length > 0 && bytes.readUInt8(0) >= 0x40) return 'not-stun';
  if (bytes.length < 8) return undefined;
  const length = bytes.readUInt16BE(2);
  return bytes.readUInt32BE(4) === MAGIC_COOKIE && length % 4 === 0 ? HEADER + length : 'not-stun';
}

/** Whether whoever knows the key has signed the message (section 9.2.5). */
export function isSigned(message: StunMessage, key: Buffer): boolean {
  const tag = message.attributes.get(ATTRIBUTE.messageIntegrity);
  return message.covered !== undefined && tag?.length === 20 && timingSafeEqual(tag, integrityOf(message.covered, key));
}

/** The HMAC is made as if the message ended with it: its length says so, whatever follows. */
function integrityOf(covered: Buffer, key: Buffer): Buffer {
  const message = Buffer.from(covered);
  message.writeUInt16BE(covered.length - HEADER + INTEGRITY, 2);
  return createHmac('sha1', key).update(message).digest();
}

function encodeAttribute(type: number, value: Buffer): Buffer {
  const attribute = Buffer.alloc(4 + padded(value.length));
  attribute.writeUInt16BE(type, 0);
  attribute.writeUInt16BE(value.length, 2);
  value.copy(attribute, 4);
  return attribute;
}

const padded = (length: number): number => (length + 3) & ~3;
