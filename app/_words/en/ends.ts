/** The words of every screen on which there is no call: it is over, or it cannot be. */
import type { EndScreen, EndWords } from '../end-screen.ts';

export const ends: Record<EndScreen, EndWords> = {
  left: { heading: 'You left the meeting', text: 'Your camera and microphone are off. You can come back with the same link.' },
  ended: { heading: 'The host ended the meeting', text: 'Its link no longer works. Ask the host for a new one, or start a meeting of your own.' },
  'ended-for-host': { heading: 'The host ended the meeting', text: 'Nobody can join it now. As a host you can open it again, with the same link.' },
  removed: { heading: 'You were removed', text: 'A host of the meeting removed you from it.' },
  denied: { heading: 'The host did not let you in', text: 'You may ask again, or ask the host in another way.' },
  blocked: { heading: 'The host did not let you in', text: 'This meeting is shut to you.' },
  banned: { heading: 'You were removed', text: 'A host shut this meeting to you.' },
  locked: { heading: 'This meeting is locked', text: 'A host lets nobody else in just now. This page opens by itself when they do.' },
  'not-started': { heading: 'This meeting has not started', text: 'This page opens by itself when it does.' },
  replaced: { heading: 'You joined from another tab', text: 'The meeting goes on there. To have it here instead, rejoin.' },
  'host-link': {
    heading: 'Do you want to host this meeting?',
    text: 'With this link you become a host: you let people in, can mute and remove them, and end the meeting. The link works once.',
  },
  'not-found': { heading: 'There is no such meeting', text: 'Check the link or the code letter by letter, or ask for a new one.' },
  full: { heading: 'This meeting is full', text: 'Every seat is taken. When somebody leaves, there is room for you.' },
  unsupported: {
    heading: 'This browser cannot hold a meeting',
    text: 'Parley needs a browser with WebRTC. Use a current version of Chrome, Edge, Firefox or Safari.',
  },
  insecure: {
    heading: 'This connection is not secure',
    text: 'Browsers give a page the camera and microphone only over https. Open the secure address, or go on without them to listen and watch.',
  },
};

export const endActions = {
  rejoin: 'Rejoin',
  home: 'Home',
  tryAgain: 'Try again',
  askAgain: 'Ask again',
  secureAddress: 'Open the secure address',
  listenOnly: 'Continue without camera and microphone',
};

/** A page of the site that does not exist, and one that broke. */
export const pageFailures = {
  missing: { heading: 'There is no such page', text: 'Check the address, or start from the home page.' },
  broken: { heading: 'Something went wrong on this page', text: 'Reload the page. If it happens again, tell whoever runs this server.' },
  reload: 'Reload the page',
};
