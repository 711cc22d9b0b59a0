/** The words of the self test in the lobby. */
export const selfTest = {
  local: 'It stays on this page. Nothing of it is sent anywhere, and it is gone when you close this.',
  waiting: 'Waiting for your microphone and camera.',
  recording: 'Recording. Say something.',
  recordingPicture: 'Recording. Your microphone is off.',
  secondsLeft: (seconds: number) => (seconds === 1 ? '1 second left' : `${seconds} seconds left`),
  yourself: 'What was recorded',
  states: {
    playing: 'Playing it back, as the others would see and hear you.',
    played: 'This was your test.',
    'not-played': 'It could not be played. Press “Play again”, or choose another speaker first.',
  },
  verdicts: {
    heard: { what: 'We heard you.', todo: 'If you do not hear yourself now, choose another speaker.' },
    faint: {
      what: 'We hardly heard you.',
      todo: 'Speak louder or come nearer, choose another microphone, or raise the input level in the sound settings of your system. Then record again.',
    },
    silent: {
      what: 'Your microphone gave no sound:',
      todo: 'look for a mute switch on your headset or keyboard, choose another microphone, or raise the input level in the sound settings of your system. Then record again.',
    },
    unknown: { what: 'Did you hear yourself?', todo: 'If not, choose another microphone or another speaker, and record again.' },
    'microphone-off': { what: 'Your microphone is off.', todo: 'To hear yourself, close this, turn it on, and record again.' },
  },
  impossible: {
    unsupported: 'This browser cannot record. Watch the level of the microphone while you speak, and press “Test speaker”.',
    'nothing-on': 'There is nothing to record. Turn on your microphone or your camera first.',
    failed: 'The recording broke off. Record again, or choose another device first.',
  },
  playAgain: 'Play again',
  again: 'Record again',
};
