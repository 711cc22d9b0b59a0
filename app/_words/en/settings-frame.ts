/** The words of the settings that are there before their inside is. */
export const settingsFrame = {
  heading: 'Settings',
  close: 'Close',
};
