/** What is said of a device that cannot be used, and on what it depends beside the reason. */
import type { Source } from '#call/call-state';
import type { MediaError } from '#call/media-error';
import type { Platform } from '../_ui/platform.ts';
import type { Words } from './catalogues.ts';

export interface MediaErrorWords {
  readonly what: string;
  readonly todo: string;
}

/** `still-starting`: the browser has been asked for it for long, and says nothing yet. */
export type MediaTrouble = MediaError | 'still-starting';

/** `both`: microphone and camera at once, when both failed for one reason. */
export type Missing = Source | 'both';

/** How a person tries the device once more: by turning it on where they are, or by running the check of /check again. */
export type Again = 'turn-on' | 'check';

/** Where there is what a person has to press. */
export interface Place {
  /** Where the browser keeps what a site may do. */
  readonly site: 'chrome' | 'edge' | 'firefox' | 'safari' | 'other' | 'android' | 'android-firefox' | 'ios' | 'ios-safari';
  /** Where the system keeps what a browser may do. */
  readonly system: 'windows' | 'macos' | 'linux' | 'other' | 'android' | 'ios' | 'ios-safari';
  /** Nothing is plugged in there, and programs are apps. */
  readonly phone: boolean;
  /** Whether the browser finds no device also where the system keeps it: Firefox on a Mac. */
  readonly hidden: boolean;
}

export function mediaErrorWords(media: Words['media'], missing: Missing, trouble: MediaTrouble, platform: Platform, again: Again): MediaErrorWords {
  return media.error(missing, trouble, placeOf(platform), again);
}

export function placeOf({ browser, system }: Platform): Place {
  const hidden = browser === 'firefox' && system === 'macos';
  switch (system) {
    case 'ios': {
      const settings = browser === 'safari' ? 'ios-safari' : 'ios';
      return { site: settings, system: settings, phone: true, hidden };
    }
    case 'android':
      return { site: browser === 'firefox' ? 'android-firefox' : 'android', system, phone: true, hidden };
    default:
      return { site: browser, system, phone: false, hidden };
  }
}
