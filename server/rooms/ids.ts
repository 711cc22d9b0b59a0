/** New identities, from the system's own randomness: nobody can guess the next one. */
import { randomBytes, randomInt } from 'node:crypto';
import type { KnockId } from '#protocol/actions';
import type { ParticipantId } from '#protocol/participant';
import { formatRoomId, ROOM_ID_ALPHABET, ROOM_ID_LENGTH, type RoomId } from '#protocol/room';

export function newRoomId(): RoomId {
  const letters = Array.from({ length: ROOM_ID_LENGTH }, () => ROOM_ID_ALPHABET.charAt(randomInt(ROOM_ID_ALPHABET.length)));
  return formatRoomId(letters.join(''));
}

export const newParticipantId = (): ParticipantId => `p_${randomBytes(12).toString('base64url')}`;

export const newVisitId = (): string => randomBytes(12).toString('base64url');

export const newKnockId = (): KnockId => `k_${randomBytes(12).toString('base64url')}`;
