/** How a person spares their line: in the settings, and in the meeting while they do. */
export const saving = {
  lowBandwidth: 'Low bandwidth',
  audioOnly: 'Audio only',
};
