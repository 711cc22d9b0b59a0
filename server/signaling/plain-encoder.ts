/**
 * What we send is never binary, and most of it is one answer: that a request was granted. Both are known here, and not found out anew for
 * every packet.
 */
import { Encoder, type Packet, PacketType } from 'socket.io-parser';

const GRANTED = JSON.stringify([{ ok: true, value: null }]);

export class PlainEncoder extends Encoder {
  override encode(packet: Packet): (Buffer | string)[] {
    const { type, nsp, id = '', data } = packet;
    const body = isGranted(packet) ? GRANTED : data === undefined ? '' : JSON.stringify(data);
    return [`${type}${nsp === '/' ? '' : `${nsp},`}${id}${body}`];
  }
}

/** An event that wants no answer, as a packet. Past socket.io, which would make and hand round three objects for it before it comes to this. */
export const eventText = (event: readonly unknown[]): string => `${PacketType.EVENT}${JSON.stringify(event)}`;

function isGranted({ type, data }: Packet): boolean {
  if (type !== PacketType.ACK || !Array.isArray(data) || data.length !== 1) return false;
  const [answer] = data as [unknown];
  if (typeof answer !== 'object' || answer === null || !('ok' in answer) || !('value' in answer)) return false;
  return answer.ok === true && answer.value === null && Object.keys(answer).length === 2;
}
