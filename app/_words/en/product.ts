/** What the product calls itself, here and in a link's unfurl. */
export const product = {
  title: 'Parley: video meetings that anyone can host',
  description: 'Open a link, look at yourself in the lobby, join, and talk. No account, nothing to install.',
  invitationTitle: 'Join a meeting on Parley',
  invitationDescription: 'You are invited to a video meeting. Open the link in your browser: no account, nothing to install.',
};
