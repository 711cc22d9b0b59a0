import { randomBytes, randomInt } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ATTRIBUTE, errorCodeOf, familyOf, longTermKey } from './stun-attributes.ts';
import { decodeMessage, encodeRequest, frameOf, isSigned, METHOD } from './stun-message.ts';


describe('a STUN message', () => {
  it('is read back as it was written, signed by its key alone', () => {
    const key = longTermKey('u', Buffer.from('r'), 'p');
    const bytes = encodeRequest(METHOD.allocate, [[ATTRIBUTE.username, Buffer.from('abcde')]], key);
    const message = decodeMessage(bytes);
    expect(message).toMatchObject({ kind: 'request', method: METHOD.allocate });
    expect(message?.attributes.get(ATTRIBUTE.username)?.toString()).toBe('abcde');
    expect(message && isSigned(message, key)).toBe(true);
    expect(message && isSigned(message, longTermKey('u', Buffer.from('r'), 'q'))).toBe(false);
    bytes.writeUInt8(bytes.readUInt8(25) ^ 1, 25);
    const changed = decodeMessage(bytes);
    expect(changed && isSigned(changed, key)).toBe(false);
  });

  it('is cut short, too long, or of another protocol: no message', () => {
    const bytes = encodeRequest(METHOD.binding, [[ATTRIBUTE.username, Buffer.from('abcd')]]);
    for (let length = 0; length < bytes.length; length++) expect(decodeMessage(bytes.subarray(0, length))).toBeUndefined();
    expect(decodeMessage(Buffer.concat([bytes, Buffer.alloc(4)]))).toBeUndefined();
    const greedy = Buffer.from(bytes);
    greedy.writeUInt16BE(0xffff, 22);
    expect(decodeMessage(greedy)).toBeUndefined();
    expect(frameOf(Buffer.from('HTTP/1.1 400 Bad Request'))).toBe('not-stun');
    expect(frameOf(Buffer.from([0x16]))).toBeUndefined();
    expect(frameOf(Buffer.from('160301020001000e', 'hex'))).toBe('not-stun');
  });

  it('survives whatever comes', () => {
    const honest = encodeRequest(METHOD.allocate, [[ATTRIBUTE.errorCode, Buffer.from([0, 0, 4, 1])], [ATTRIBUTE.realm, Buffer.from('realm')]], Buffer.from('k'));
    for (let round = 0; round < 4_000; round++) {
      const bytes = round % 2 === 0 ? randomBytes(randomInt(0, 80)) : Buffer.from(honest);
      if (round % 2 === 1) for (let flips = randomInt(1, 6); flips > 0; flips--) bytes.writeUInt8(randomInt(256), randomInt(bytes.length));
      const message = decodeMessage(bytes);
      if (!message) continue;
      isSigned(message, Buffer.from('k'));
      for (const value of message.attributes.values()) {
        const code = errorCodeOf(value);
        expect(code === undefined || (code >= 300 && code <= 699)).toBe(true);
        familyOf(value);
      }
    }
  });
});
