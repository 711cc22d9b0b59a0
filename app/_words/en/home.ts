/** The words of the home page. */
export const home = {
  heading: 'Meet face to face, with nothing but a link',
  intro: 'Start a meeting, share its link, talk. Pictures and voices go straight from browser to browser.',
  meetingName: 'Meeting name',
  meetingNameHint: 'Weekly sync (optional)',
  newMeeting: 'New meeting',
  creating: 'Making a room…',
  join: 'Have a link or a code?',
  linkOrCode: 'Meeting link or code',
  linkOrCodeHint: 'abcd-efgh-jkmn',
  goToMeeting: 'Go to meeting',
  notARoom: 'This is not a meeting link or code. A code has twelve letters, like abcd-efgh-jkmn.',
  mine: 'My meetings',
  recent: 'Recent meetings',
  forgetRecent: 'Forget these meetings',
  points: ['No account', 'Nothing to install', 'On a server of your own'],
};
