/** The words of the settings. */
import type { NoticeName } from '../../_remembered/notices.ts';
import type { Theme } from '../../_remembered/theme.ts';

export const settings = {
  sections: { devices: 'Devices', effects: 'Effects', general: 'General', call: 'Call', keys: 'Keys', notices: 'Notices' },
  language: 'Language',
  theme: 'Theme',
  themes: { system: 'Like the system', dark: 'Dark', light: 'Light' } satisfies Record<Theme, string>,
  themeHint: 'A meeting is always dark.',
  comingSounds: 'Play a sound when somebody joins or leaves',
  comingSoundsHint: 'With more than five people there is none. Hosts also hear who waits to be let in.',
  lowBandwidthHint: 'Your camera is sent small: 120 kbit a second to each person at the most. The sound stays as good as it is.',
  audioOnlyHint: 'Your camera is off, and you are sent no camera of the others. Shared screens stay. Afterwards your camera is as it was before.',
  noticesHint: 'These hints are not shown any more, because you said so.',
  noNotices: 'No hint is put away.',
  showAgain: 'Show again',
  /** When each hint comes. */
  notices: {
    muted: 'You speak while you are muted',
    silent: 'Your microphone gives no sound',
    weak: 'Your own connection is weak',
    switched: 'A device was unplugged, and another took its place',
    mirror: 'You share the screen or the tab that the meeting is in',
  } satisfies Record<NoticeName, string>,
};
