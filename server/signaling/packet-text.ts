/**
 * The two packets that a signal is made of, a request and its answer, and the event that tells of something: read and written as socket.io
 * does (socket.io protocol 5: EVENT is 2, ACK is 3), without what it does for all the others. Measured, that cost more than all our checks.
 */
import { PacketType } from 'socket.io-parser';
import type { Result } from '#protocol/errors';

const GRANTED = JSON.stringify([{ ok: true, value: null }]);
const ZERO = 48;
const NINE = 57;
/** Ids count up from 0; longer ones are no page's of ours. */
const MOST_DIGITS = 9;

export interface RequestText {
  /** What its answer has to name. */
  readonly id: number;
  readonly event: unknown;
  readonly request: unknown;
}

/** An event with one argument that waits for an answer. Undefined where the text is anything else, or may be: socket.io finds out. */
export function readRequest(text: string): RequestText | undefined {
  if (text.charCodeAt(0) !== ZERO + PacketType.EVENT) return undefined;
  let [id, at] = [0, 1];
  for (let code = text.charCodeAt(at); code >= ZERO && code <= NINE; code = text.charCodeAt(++at)) id = id * 10 + code - ZERO;
  if (at === 1 || at > 1 + MOST_DIGITS) return undefined;
  const data = parsed(text.slice(at));
  return Array.isArray(data) && data.length === 2 ? { id, event: data[0], request: data[1] } : undefined;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Socket.io says what is wrong with it, and ends the connection.
    return undefined;
  }
}

/** The answer to a request. Most of them are one: that it was granted. */
export const answerText = (id: number, result: Result<unknown>): string => {
  const granted = result.ok && result.value === null;
  return `${PacketType.ACK}${id}${granted ? GRANTED : JSON.stringify([result])}`;
};

/** An event that wants no answer. */
export const eventText = (event: readonly unknown[]): string => `${PacketType.EVENT}${JSON.stringify(event)}`;
