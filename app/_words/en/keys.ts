/** The words of the list of keys. */
const CTRL = 'Ctrl';
const SHIFT = 'Shift';

export const keys = {
  list: [
    { what: 'Microphone on or off', keys: [CTRL, 'D'] },
    { what: 'Camera on or off', keys: [CTRL, 'E'] },
    { what: 'Talk while muted (hold)', keys: ['Space'] },
    { what: 'Raise or lower hand', keys: [CTRL, SHIFT, 'H'] },
    { what: 'Chat', keys: [CTRL, SHIFT, 'M'] },
    { what: 'People', keys: [CTRL, SHIFT, 'P'] },
    { what: 'This list', keys: [CTRL, SHIFT, '/'] },
  ],
  mac: 'On a Mac, Cmd does the same as Ctrl.',
  pushToTalk: 'Hold Space to talk while muted',
};
