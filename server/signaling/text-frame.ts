/**
 * A WebSocket frame in one piece. `ws` makes its head and its text two buffers, after a walk through functions for cases that a server's
 * short texts are none of: masks, compression, fragments, bytes (RFC 6455, section 5.2).
 */

/** A text in one frame: the last of its message, unmasked, as servers send. */
const FINAL_TEXT = 0x81;

export function textFrame(text: string): Buffer {
  const length = Buffer.byteLength(text);
  const head = length < 126 ? 2 : length < 65_536 ? 4 : 10;
  const frame = Buffer.allocUnsafe(head + length);
  frame[0] = FINAL_TEXT;
  if (head === 2) frame[1] = length;
  else if (head === 4) {
    frame[1] = 126;
    frame.writeUInt16BE(length, 2);
  } else {
    frame[1] = 127;
    frame.writeUInt32BE(0, 2);
    frame.writeUInt32BE(length, 6);
  }
  frame.write(text, head, 'utf8');
  return frame;
}
