/**
 * The closed set of things that can go wrong between a browser and the server. Codes travel, words do not: `app` owns one
 * record from code to sentence, so a new code does not compile until it has words.
 */
export const ERROR_CODES = [
  /** The message is not shaped as the event table says. */
  'bad-request',
  /** The message, or a part of it, is larger than its limit. */
  'too-large',
  /** Too many messages of this kind in too short a time. */
  'rate-limited',
  /** The page speaks another version of the protocol than the server. */
  'version-mismatch',
  /** No room has this id. */
  'room-not-found',
  /** The room was closed by its host. */
  'room-closed',
  /** Every seat of the room is taken. */
  'room-full',
  /** A host locked the room: nobody new comes in. */
  'room-locked',
  /** The room opens later. */
  'room-not-started',
  /** This person has to ask a host to be let in. */
  'knock-required',
  /** The room has a passcode, and this is none. */
  'passcode-required',
  /** This is not the room's passcode. */
  'passcode-wrong',
  /** A host shut the room to this person. */
  'banned',
  /** A host's settings contradict each other: it would close before it opens, or holds more than the server can. */
  'settings-invalid',
  /** The link that would make this browser a host was used, or is too old. */
  'host-link-invalid',
  /** Only who is signed in may make rooms here. */
  'sign-in-required',
  /** A participant's name has no visible character. */
  'name-empty',
  /** A name is longer than its limit. */
  'name-too-long',
  /** The sender holds no seat, and this event needs one. */
  'not-seated',
  /** The socket already holds a seat in another room. */
  'already-seated',
  /** The seat to resume is gone, or the key is not its key. */
  'resume-refused',
  /** The addressed participant is not in the sender's room, or no longer in that instance. */
  'target-not-here',
  /** The sender may not do this. */
  'forbidden',
  /** No answer came in time: made by the client itself, or by a server that does not reach the one that has the room. */
  'timeout',
  /** The server failed; its log says why. */
  'internal',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** What every acknowledgement carries: the value asked for, or the one code that says why not. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: ErrorCode };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const fail = (error: ErrorCode): { readonly ok: false; readonly error: ErrorCode } => ({ ok: false, error });
