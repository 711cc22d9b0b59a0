/** One request and its answer (RFC 8489, section 6.2): over UDP the request is repeated until the answer comes. */
import type { Wire } from './wire.ts';
import { isSigned, type StunMessage } from './stun-message.ts';

/** How long to wait before the first repetition, in milliseconds; each one after waits twice as long. */
const RTO = 500;

/**
 * Resolves with the answer; rejects with what ended the wire. Answers to other requests are dropped, and so is a success that
 * is not signed with the key, where there is one.
 */
export async function ask(wire: Wire, request: Buffer, key?: Buffer): Promise<StunMessage> {
  const id = request.subarray(8, 20);
  const isAnswer = ({ kind, transactionId }: StunMessage): boolean => (kind === 'success' || kind === 'error') && transactionId.equals(id);
  const stop = wire.reliable ? () => undefined : repeat(() => wire.send(request));
  wire.send(request);
  try {
    for (;;) {
      const message = await wire.inbox.next();
      if (isAnswer(message) && (key === undefined || message.kind === 'error' || isSigned(message, key))) return message;
    }
  } finally {
    stop();
  }
}

function repeat(send: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const after = (wait: number): void => {
    timer = setTimeout(() => {
      send();
      after(wait * 2);
    }, wait);
  };
  after(RTO);
  return () => clearTimeout(timer);
}
