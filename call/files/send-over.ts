/** Sends over a channel that may close at any moment, also between a look at its state and the sending. */

/** False where nothing arrives: it is closed, or its buffer is full (W3C webrtc-pc, section 6.2: InvalidStateError, OperationError). */
export function sendOver(channel: RTCDataChannel, data: string | Uint8Array<ArrayBuffer>): boolean {
  if (channel.readyState !== 'open') return false;
  try {
    if (typeof data === 'string') channel.send(data);
    else channel.send(data);
    return true;
  } catch {
    return false;
  }
}
