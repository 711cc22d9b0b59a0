/** The words of files that go from browser to browser. */
import type { DownloadError, OfferError } from '#call/files/files-view';

export const files = {
  attach: 'Attach file',
  dropForAll: 'Drop files to offer them to everyone',
  dropFor: (to: string) => `Drop files to offer them to ${to}`,
  downloadShort: 'Download',
  download: (name: string) => `Download ${name}`,
  cancelShort: 'Cancel',
  cancel: (name: string) => `Cancel download of ${name}`,
  saveShort: 'Save',
  save: (name: string) => `Save ${name} again`,
  withdrawShort: 'Stop offering',
  withdraw: (name: string) => `Stop offering ${name}`,
  offered: 'Others can download it for as long as you are in this meeting.',
  withdrawn: 'You do not offer it any more.',
  lost: 'It is not offered any more, because this page was loaded anew. Attach it again.',
  /** The name of a bar of progress. */
  downloading: (name: string) => `Downloading ${name}`,
  /** `size` is what comes in a second: "12 MB". */
  rate: (size: string) => `${size}/s`,
  /** `time` is like "20 sec". */
  left: (time: string) => `${time} left`,
  queued: 'Begins when another download is done.',
  waiting: (from: string) => `Waiting for ${from}. It goes on by itself.`,
  done: (from: string) => `Downloaded. Open it only if you trust ${from}.`,
  canceled: 'You canceled the download.',
  senderGone: (from: string) => `${from} has left, and the file with them.`,
  receivers: (name: string) => `Who downloads ${name}`,
  servings: {
    sending: (to: string) => `${to} is downloading it`,
    complete: (to: string) => `${to} has it`,
    stopped: (to: string) => `${to} stopped the download`,
  },
  errors: {
    gone: 'It is not offered any more. Ask for it to be attached again.',
    unreadable: 'It was changed or moved on the computer it comes from. Ask for it to be attached again.',
    damaged: 'What arrived is not what was sent, so nothing was kept. Try again.',
    'no-space': 'There is not enough room on this device. Make some, and try again.',
    'too-large-here': 'This browser can only take files of up to 100 MB here. A window that is not private, or another browser, takes more.',
    'not-written': 'This browser could not write it. Try again.',
    'not-fetched': 'A part of this page could not be fetched. Try again when you are connected to the server.',
  } satisfies Record<DownloadError, string>,
  notOffered: {
    'too-large': (name: string) => `${name} is too large: a file may have 2 GB.`,
    'too-many': (name: string) => `${name} was not attached: you offer 50 files already. Stop offering one of them.`,
    'chat-full': (name: string) => `${name} was not attached, because the chat of this meeting is full.`,
    unreadable: (name: string) => `${name} cannot be read. It may be a folder: pack it into one file first.`,
    'not-fetched': (name: string) => `${name} was not attached, because a part of this page could not be fetched. Try again when you are connected to the server.`,
  } satisfies Record<OfferError, (name: string) => string>,
  /** What a screen reader says. */
  news: {
    offered: (from: string, name: string) => `${from} offers a file: ${name}`,
    started: (name: string) => `Downloading ${name}.`,
    done: (name: string) => `${name} is downloaded.`,
    failed: (name: string) => `${name} could not be downloaded.`,
    canceled: (name: string) => `The download of ${name} is canceled.`,
    sending: (to: string, name: string) => `${to} is downloading ${name}.`,
    complete: (to: string, name: string) => `${to} has ${name}.`,
    stopped: (to: string, name: string) => `${to} stopped the download of ${name}.`,
  },
};
