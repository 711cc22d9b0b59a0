/** The words of who was in a meeting, and of what hosts did there. */
import type { Role } from '#protocol/participant';
import type { Right } from '#protocol/rights';
import type { SettingsChange } from '#protocol/room-settings';
import type { PlainAct } from '../audit-words.ts';

const list = new Intl.ListFormat('en', { type: 'conjunction' });

export const attendance = {
  none: 'Nobody was in this meeting yet, or it was too long ago.',
  meetingOf: (time: string) => `Meeting of ${time}`,
  name: 'Name',
  role: 'Role',
  came: 'Came',
  left: 'Left',
  stayed: 'Stayed (h:mm:ss)',
  inside: 'still inside',
  total: 'In total',
  stays: (count: number) => (count === 1 ? '1 stay' : `${count} stays`),
  roles: { host: 'Host', 'co-host': 'Co-host', guest: 'Guest' } satisfies Record<Role, string>,
  download: 'Download CSV',
  /** Of a file: the first column that has a time says its zone. */
  inZone: (column: string, zone: string) => `${column} (${zone})`,
  fileName: 'attendance',
  acts: 'What hosts did',
  noActs: 'Nothing yet.',
};

export const audit = {
  /** Who did something from the list of meetings, or by a program: no name is known there. */
  outside: 'A host, from outside the meeting,',
  acts: {
    mute: (who, whom) => `${who} muted ${whom}.`,
    'mute-all': (who) => `${who} muted all guests.`,
    'lower-hand': (who, whom) => `${who} lowered the hand of ${whom}.`,
    'lower-all-hands': (who) => `${who} lowered all hands.`,
    remove: (who, whom) => `${who} removed ${whom}.`,
    ban: (who, whom) => `${who} removed ${whom} for good.`,
    'lift-bans': (who) => `${who} let everybody in again who was removed for good.`,
    promote: (who, whom) => `${who} made ${whom} a co-host.`,
    demote: (who, whom) => `${who} made ${whom} a guest again.`,
    'hand-over': (who, whom) => `${who} made ${whom} the host.`,
    admit: (who, whom) => `${who} let ${whom} in.`,
    'admit-all': (who, whom) => `${who} let everybody in who waited: ${whom}.`,
    deny: (who, whom) => `${who} did not let ${whom} in.`,
    block: (who, whom) => `${who} did not let ${whom} in, and shut the meeting to them.`,
    'message-waiting': (who, text) => `${who} told those who waited: “${text}”`,
    end: (who) => `${who} ended the meeting for everyone.`,
    reopen: (who) => `${who} reopened the meeting.`,
    delete: (who) => `${who} deleted the meeting.`,
    'make-host-link': (who) => `${who} made a link for another device.`,
    'use-host-link': () => 'A link for another device was used: its browser is a host now.',
  } satisfies Record<PlainAct, (who: string, whom: string) => string>,
  take: (who: string, right: Right, whom: string) => `${who} took ${audit.rights[right]} from ${whom}.`,
  give: (who: string, right: Right, whom: string) => `${who} gave ${audit.rights[right]} back to ${whom}.`,
  rights: { microphone: 'the microphone', camera: 'the camera', screen: 'sharing the screen', chat: 'the chat' } satisfies Record<Right, string>,
  configure: (who: string, settings: readonly string[]) => `${who} changed the settings: ${list.format(settings)}.`,
  settings: {
    name: 'the name',
    waitingRoom: 'the waiting room',
    passcode: 'the passcode',
    locked: 'the lock',
    capacity: 'how many people',
    whoMay: 'what guests may do',
    mostCameras: 'how many cameras at a time',
    opensAt: 'when it opens',
    closesAt: 'when it closes',
    endsWithHosts: 'whether it ends with its hosts',
  } satisfies Record<keyof SettingsChange, string>,
  unknown: (who: string, act: string) => `${who} did something that this page has no words for (${act}).`,
};
