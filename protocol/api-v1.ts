/**
 * The API for programs, under `/api/v1`: what is asked and answered. The same schemas validate and make the OpenAPI document, whose
 * words about them are in `described`. No page imports this.
 */
import * as z from 'zod/mini';
import { PROBLEM_CODES } from './api-v1-problems.ts';
import { ParticipantId, Sending } from './participant.ts';
import { EVERYONE_MAY } from './rights.ts';
import { ROOM_ID_PATTERN } from './room.ts';
import { SettingsChange, type Whom } from './room-settings.ts';

interface Description {
  /** Its name in the OpenAPI document, for what is referred to there. */
  readonly id?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
}

export const described = z.registry<Description>();

const say = <S extends z.core.$ZodType>(schema: S, description: string, example?: unknown): S => {
  described.add(schema, { description, ...(example === undefined ? {} : { examples: [example] }) });
  return schema;
};
const time = (description: string) => say(z.int().check(z.minimum(0)), `${description} Milliseconds since 1970, UTC.`, 1_793_001_600_000);
const text = (description: string, example?: string) => say(z.string(), description, example);
const count = (description: string, example: number) => say(z.int().check(z.minimum(0)), description, example);
const flag = (description: string) => say(z.boolean(), description, false);

const settings = SettingsChange.shape;
say(settings.name, 'What the meeting is called, at most 80 characters.', 'Monday');
say(settings.waitingRoom, 'Guests knock, and a host lets them in.');
say(settings.passcode, 'Guests are asked for it. Null takes it away. It is stored as a slow hash and never told.', 'open sesame');
say(settings.locked, 'Nobody new comes in but hosts, and those whom a host let in before.');
say(settings.capacity, 'Seats; no more than the server has for a room, and half as many again where guests may use neither camera nor screen.', 8);
say(settings.whoMay, 'Which of microphone, camera, screen and chat guests may use. What is not named stays as it is.', { screen: 'hosts' });
say(settings.mostCameras, 'How many cameras may be on at a time, 1 to 16; null for as many as there are. Hosts always may, and count.', 4);
say(settings.opensAt, 'When guests may come. Milliseconds since 1970, UTC; null takes it away.', 1_793_001_600_000);
say(settings.closesAt, 'When the meeting ends by itself. Milliseconds since 1970, UTC; null takes it away.', 1_793_005_200_000);
say(settings.endsWithHosts, 'The meeting ends for everyone when its last host is gone.');
described.add(SettingsChange, { id: 'RoomChange', description: 'How a room is to be set up. What is not named stays as it is, in a new room as by default.' });
export { SettingsChange as RoomChange };

export const RoomIdParameter = say(z.string().check(z.regex(ROOM_ID_PATTERN)), 'The id of a room that was made with this key.', 'abcd-efgh-jkmn');
export const ParticipantIdParameter = say(ParticipantId, 'The id of somebody who is inside now.', 'p_0123456789abcdef');

const Role = say(z.enum(['host', 'co-host', 'guest']), 'A co-host has the powers of a host, but those that change who the hosts are.');
const Whom = say(z.enum(['everyone', 'hosts'] satisfies Whom[]), 'Who may.', 'everyone');

export const RoomSettings = z.object({
  waitingRoom: flag('Guests knock, and a host lets them in.'),
  passcode: flag('Whether there is one.'),
  locked: flag('Nobody new comes in but hosts, and those whom a host let in before.'),
  capacity: count('Seats.', 8),
  whoMay: say(z.object({ microphone: Whom, camera: Whom, screen: Whom, chat: Whom }), 'Which guests may do what.', EVERYONE_MAY),
  mostCameras: z.optional(count('How many cameras may be on at a time.', 4)),
  opensAt: z.optional(time('When guests may come.')),
  closesAt: z.optional(time('When the meeting ends by itself.')),
  endsWithHosts: flag('The meeting ends for everyone when its last host is gone.'),
});
described.add(RoomSettings, { id: 'RoomSettings', description: 'How a room is set up.' });

export const Room = z.object({
  id: text('Part of its link.', 'abcd-efgh-jkmn'),
  url: text('The link for everybody who is invited.', 'https://meet.example.org/r/abcd-efgh-jkmn'),
  name: text('Empty where it has none.', 'Monday'),
  state: say(
    z.enum(['open', 'locked', 'not-started', 'closed']),
    '`not-started`: before it opens; `locked`: nobody new comes in; `closed`: by a host, or because its time is over.',
    'open',
  ),
  participants: count('How many are inside now.', 0),
  createdAt: time('When it was made.'),
  settings: RoomSettings,
});
described.add(Room, { id: 'Room', description: 'The durable place with a link, where a meeting is held as often as one likes.' });
export type Room = z.infer<typeof Room>;

const hostUrl = () =>
  text(
    'A link that makes the browser that opens it first a host of the room, once. Its secret is in the fragment, which browsers send to no server.',
    'https://meet.example.org/r/abcd-efgh-jkmn#host=SECRET',
  );

export const HostLink = z.object({ hostUrl: hostUrl(), expiresAt: time('Until when the link is good.') });
described.add(HostLink, { id: 'HostLink', description: 'A link that makes somebody a host.' });
export type HostLink = z.infer<typeof HostLink>;

export const CreatedRoom = z.object({
  id: text('Part of its link.', 'abcd-efgh-jkmn'),
  url: text('The link for everybody who is invited.', 'https://meet.example.org/r/abcd-efgh-jkmn'),
  hostUrl: hostUrl(),
  hostUrlExpiresAt: time('Until when `hostUrl` is good. Another is made by `createHostLink`.'),
});
described.add(CreatedRoom, { id: 'CreatedRoom', description: 'A room that was made just now.' });
export type CreatedRoom = z.infer<typeof CreatedRoom>;

export const RoomPage = z.object({
  items: say(z.array(Room), 'The room that was made last comes first.'),
  next: z.optional(text('The `cursor` of the next page; absent on the last one.')),
});
described.add(RoomPage, { id: 'RoomPage', description: 'Some of the rooms that were made with this key.' });
export type RoomPage = z.infer<typeof RoomPage>;

/** The query of the list, as it is written in an address. */
export const RoomPageQuery = z.strictObject({
  limit: z.optional(
    say(
      z.pipe(z.string().check(z.regex(/^\d{1,3}$/)), z.pipe(z.transform(Number), z.int().check(z.minimum(1), z.maximum(100)))),
      'How many rooms at the most; 50 where it is not given.',
      50,
    ),
  ),
  cursor: z.optional(text('`next` of the page before.')),
});

export const Participant = z.object({
  id: text('For as long as they stay.', 'p_0123456789abcdef'),
  name: text('As they call themselves.', 'Ana'),
  role: Role,
  joinedAt: z.optional(time('When they came.')),
  sending: say(Sending, 'What they send to the others.', { microphone: true, camera: true, screen: false }),
  connected: say(z.boolean(), 'False while the seat is kept but its connection is lost.', true),
});
described.add(Participant, { id: 'Participant', description: 'Somebody who is inside.' });
export type Participant = z.infer<typeof Participant>;

export const Participants = z.object({ items: say(z.array(Participant), 'Who came first comes first.') });
described.add(Participants, { id: 'Participants', description: 'Everybody who is inside now.' });

export const Stay = z.object({
  participantId: text('The same for one person who left and came back in the same browser tab.', 'p_0123456789abcdef'),
  name: text('As they called themselves.', 'Ana'),
  role: Role,
  joinedAt: time('When they came.'),
  leftAt: z.optional(time('When they left; absent as long as they are inside.')),
});
described.add(Stay, { id: 'Stay', description: "Somebody's stay in a room." });
export type Stay = z.infer<typeof Stay>;

export const Attendance = z.object({ items: say(z.array(Stay), 'The earliest comes first.') });
described.add(Attendance, { id: 'Attendance', description: 'Who was in the room, as far back as the server keeps it.' });

export const Problem = z.object({
  type: text('Where this kind of problem is described.', '/api/docs#problem-room-not-found'),
  title: text('What it is, for people.', 'Room not found'),
  status: say(z.int(), 'The status of the answer.', 404),
  code: say(z.enum(PROBLEM_CODES), 'What it is, for programs.', 'room-not-found'),
  detail: text('What happened and what to do, for people.'),
  errors: z.optional(
    say(
      z.array(
        z.object({
          pointer: z.optional(text('Which part of the body: a JSON pointer (RFC 6901) as a fragment.', '#/capacity')),
          parameter: z.optional(text('Which part of the query or which header.', 'limit')),
          detail: text('What is wrong with it.'),
        }),
      ),
      'Everything that is wrong with the request, where its code is `bad-request`.',
    ),
  ),
});
described.add(Problem, { id: 'Problem', description: 'Why it was not done (RFC 9457).' });
export type Problem = z.infer<typeof Problem>;
