/** A participant as every other participant of the room knows them. */
import * as z from 'zod/mini';
import type { Rights } from './rights.ts';

export const PARTICIPANT_ID_PATTERN = /^p_[A-Za-z0-9_-]{16}$/;
/** Opaque, ours, never a socket's id. */
export const ParticipantId = z.string().check(z.regex(PARTICIPANT_ID_PATTERN));
export type ParticipantId = z.infer<typeof ParticipantId>;

/** Which sources a participant is sending. `false` means that the person switched it off, or has none. */
export const Sending = z.strictObject({ microphone: z.boolean(), camera: z.boolean(), screen: z.boolean() });
export type Sending = z.infer<typeof Sending>;

export const SENDING_NOTHING: Sending = { microphone: false, camera: false, screen: false };

/** A co-host has the powers of a host, but those that change who the hosts are. */
export type Role = 'host' | 'co-host' | 'guest';

export interface Participant {
  readonly id: ParticipantId;
  readonly name: string;
  readonly role: Role;
  /**
   * Which arrival in the room this is, counted for the whole room: 1 for its first participant. A reload keeps the id and
   * takes a new instance, because the new page holds none of the old page's connections. Of two participants the one with
   * the higher instance came later, and so is the offer owner of the pair.
   */
  readonly instance: number;
  readonly sending: Sending;
  /** What the hosts let them do. Only the server's word counts here. */
  readonly may: Rights;
  /** Their camera is kept off by nothing but the room's `mostCameras`: they may turn it on when another is off. */
  readonly noCameraPlace?: true;
  /** False while the seat is kept but its socket is gone. */
  readonly connected: boolean;
}
