/** The words of the small window that stays above all others. */
export const pictureInPicture = {
  open: 'Picture-in-picture',
  close: 'Close picture-in-picture',
  back: 'Back to the meeting',
};
