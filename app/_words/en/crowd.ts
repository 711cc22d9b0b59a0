/** The words of what comes of many people in a meeting. */
import { saving } from './saving.ts';

export const crowd = {
  startsMuted: 'Many people are here, so you join with your microphone off. You can turn it on before you join, or later.',
  /** What is too much for whom. */
  machine: `Your device may not manage the pictures of so many people. You can turn off your camera, or choose “${saving.audioOnly}” in the settings.`,
  line: `Your connection may not carry your picture to so many people. You can turn off your camera, or choose “${saving.audioOnly}” in the settings.`,
};
