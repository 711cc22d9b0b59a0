/** The words of a room's settings. */
import type { Right } from '#protocol/rights';

export const roomSettings = {
  name: 'Meeting name',
  comingIn: 'Who comes in',
  waitingRoom: 'Waiting room',
  waitingRoomHint: 'Guests ask to join, and a host lets them in.',
  locked: 'Lock the meeting',
  lockedHint: 'Nobody new comes in, but hosts, and those who were let in before.',
  passcode: 'Passcode',
  passcodeHint: 'Guests have to write it before they come in.',
  passcodeSet: 'There is one. Write another one to change it.',
  removePasscode: 'Remove passcode',
  capacity: 'Most people at a time',
  capacityOfServer: 'As many as this server allows',
  capacityWrong: (least: number, most: number) => `Write a number from ${least} to ${most}.`,
  guestsMay: 'Guests may',
  rights: {
    microphone: 'Turn on their microphone',
    camera: 'Turn on their camera',
    screen: 'Share their screen',
    chat: 'Write in the chat',
  } satisfies Record<Right, string>,
  mostCameras: 'Most cameras at a time',
  mostCamerasHint: 'Empty: as many as there are. Hosts may always turn theirs on, and count.',
  times: 'Times',
  opensAt: 'Opens at',
  opensAtHint: (zone: string) => `Guests cannot come in before. Your time zone is ${zone}.`,
  closesAt: 'Closes at',
  closesAtHint: (zone: string) => `Then the meeting ends for everyone. Your time zone is ${zone}.`,
  endsWithHosts: 'End the meeting with its hosts',
  endsWithHostsHint: 'When the last host has left, it ends for everyone.',
};
