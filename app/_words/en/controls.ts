/** The words of what stands in the lobby and in the meeting alike, and of the way from one to the other. */
export const controls = {
  microphoneOn: 'Turn on microphone',
  microphoneOff: 'Turn off microphone',
  cameraOn: 'Turn on camera',
  cameraOff: 'Turn off camera',
  reconnectingTitle: 'Reconnecting: {meeting}',
  connection: 'Connection',
  rejoining: 'Taking you back to your place in the meeting…',
  silentMicrophone: {
    what: 'Your microphone gives no sound.',
    todo: 'Say something. If this stays, look for a mute switch on your headset or keyboard, choose another microphone, or raise the input level in the sound settings of your system.',
  },
};
