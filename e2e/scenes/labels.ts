/** What scenes press, in the words of the page. */
export interface Labels {
  readonly newMeeting: string;
  readonly goToMeeting: string;
  readonly yourName: string;
  readonly join: string;
  readonly cameraOff: string;
  readonly cameraOn: string;
  readonly microphoneOff: string;
  readonly microphoneOn: string;
  readonly share: string;
  readonly chat: string;
  readonly people: string;
  readonly more: string;
  readonly react: string;
  readonly leave: string;
  readonly home: string;
  readonly details: string;
  readonly keys: string;
  readonly end: string;
  readonly messageEveryone: string;
  readonly layout: string;
  readonly selfView: string;
}

export const ENGLISH: Labels = {
  newMeeting: 'New meeting',
  goToMeeting: 'Go to meeting',
  yourName: 'Your name',
  join: 'Join now',
  cameraOff: 'Turn off camera',
  cameraOn: 'Turn on camera',
  microphoneOff: 'Turn off microphone',
  microphoneOn: 'Turn on microphone',
  share: 'Share screen',
  chat: 'Chat',
  people: 'People',
  more: 'More',
  react: 'React',
  leave: 'Leave',
  home: 'Home',
  details: 'Connection details',
  keys: 'Keyboard shortcuts',
  end: 'End meeting for everyone',
  messageEveryone: 'Message everyone',
  layout: 'Layout',
  selfView: 'Self view',
};
