/** How a room is set up by its hosts. */
import * as z from 'zod/mini';
import { MAX_CAMERAS, MAX_CAPACITY, MAX_PASSCODE, MIN_CAPACITY } from './limits.ts';
import type { Right } from './rights.ts';

/** Latest time that a room may have, in milliseconds since 1970: the end of the year 9999, where calendars end. */
const MAX_TIME = 253_402_300_799_000;

const Whom = z.enum(['everyone', 'hosts']);
export type Whom = z.infer<typeof Whom>;

const whoMay = z.partial(z.strictObject({ microphone: Whom, camera: Whom, screen: Whom, chat: Whom } satisfies Record<Right, typeof Whom>));
const Time = z.nullable(z.int().check(z.minimum(0), z.maximum(MAX_TIME)));

/** A change of some settings; what is not named stays as it is. Null takes a passcode, a limit or a time away. */
export const SettingsChange = z.strictObject({
  name: z.optional(z.string()),
  waitingRoom: z.optional(z.boolean()),
  passcode: z.optional(z.nullable(z.string().check(z.minLength(1), z.maxLength(MAX_PASSCODE)))),
  locked: z.optional(z.boolean()),
  /** Seats; never more than the server has for a room, and half as many again where guests may use neither camera nor screen. */
  capacity: z.optional(z.int().check(z.minimum(MIN_CAPACITY), z.maximum(MAX_CAPACITY))),
  whoMay: z.optional(whoMay),
  mostCameras: z.optional(z.nullable(z.int().check(z.minimum(1), z.maximum(MAX_CAMERAS)))),
  opensAt: z.optional(Time),
  closesAt: z.optional(Time),
  endsWithHosts: z.optional(z.boolean()),
});
export type SettingsChange = z.infer<typeof SettingsChange>;

/** The settings as everybody inside may know them. */
export interface RoomSettings {
  /** Guests knock, and a host lets them in. */
  readonly waitingRoom: boolean;
  /** Whether there is one; nobody is ever told which. */
  readonly passcode: boolean;
  /** Nobody new comes in but hosts, and those whom a host let in before. */
  readonly locked: boolean;
  readonly capacity: number;
  /** Which guests may do what, where no host has said otherwise of one of them. */
  readonly whoMay: Readonly<Record<Right, Whom>>;
  /** So many cameras are on at a time, and all others are in sound; without it as many as there are. Hosts always may, and count. */
  readonly mostCameras?: number;
  /** When guests may come, and when the meeting ends by itself; milliseconds since 1970. */
  readonly opensAt?: number;
  readonly closesAt?: number;
  /** The meeting ends for everyone when its last host is gone. */
  readonly endsWithHosts: boolean;
}
