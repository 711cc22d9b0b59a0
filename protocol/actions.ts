/** What hosts do in a room: one request, `room:act`, carries one of these. Who may do which is the server's to say. */
import * as z from 'zod/mini';
import { MAX_WAITING_MESSAGE } from './limits.ts';
import { ParticipantId } from './participant.ts';
import { RIGHTS } from './rights.ts';
import { SettingsChange } from './room-settings.ts';

/** One request to be let in, for as long as it lasts. */
export const KnockId = z.string().check(z.regex(/^k_[A-Za-z0-9_-]{16}$/));
export type KnockId = z.infer<typeof KnockId>;

const onParticipant = <K extends string>(kind: K) => z.strictObject({ kind: z.literal(kind), participantId: ParticipantId });
const onKnock = <K extends string>(kind: K) => z.strictObject({ kind: z.literal(kind), knockId: KnockId });
const alone = <K extends string>(kind: K) => z.strictObject({ kind: z.literal(kind) });

export const Action = z.discriminatedUnion('kind', [
  /** Switches the microphone off; its owner may switch it on again. */
  onParticipant('mute'),
  /** The same for every guest. */
  alone('mute-all'),
  /** Takes a right away, or gives it back. */
  z.strictObject({ kind: z.literal('set-right'), participantId: ParticipantId, right: z.enum(RIGHTS), allowed: z.boolean() }),
  onParticipant('lower-hand'),
  alone('lower-all-hands'),
  /** Ends somebody's call. They may knock again. */
  onParticipant('remove'),
  /** Ends somebody's call, and shuts the room to their browser and account. */
  onParticipant('ban'),
  /** Lets everybody in again who was banned. */
  alone('lift-bans'),
  /** Makes a guest a co-host, and the other way round. */
  onParticipant('promote'),
  onParticipant('demote'),
  /** Makes somebody else the host; who did it is a co-host from then on. */
  onParticipant('hand-over'),
  onKnock('admit'),
  alone('admit-all'),
  onKnock('deny'),
  /** Denies, and shuts the room to them like `ban`. */
  onKnock('block'),
  z.strictObject({ kind: z.literal('message-waiting'), text: z.string().check(z.minLength(1), z.maxLength(MAX_WAITING_MESSAGE)) }),
  z.strictObject({ kind: z.literal('configure'), change: SettingsChange }),
  /** Ends the meeting for everyone; nobody comes in until it is opened again. */
  alone('end'),
]);
export type Action = z.infer<typeof Action>;
export type ActionKind = Action['kind'];

/** Somebody who waits to be let in, as hosts see them. */
export interface Knock {
  readonly id: KnockId;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly since: number;
}
