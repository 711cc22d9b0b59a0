/** Which words describe this browser's settings and those of the system under it. Only for advice to a person, never to decide what works. */

/** `chrome` is every browser on Chromium but Edge. */
export type Browser = 'chrome' | 'edge' | 'firefox' | 'safari' | 'other';
export type System = 'windows' | 'macos' | 'linux' | 'android' | 'ios' | 'other';

export interface Platform {
  readonly browser: Browser;
  readonly system: System;
}

/** @param touchPoints how many fingers the screen tells apart: an iPad says that it is a Mac, and a Mac has no such screen */
export function platformOf(userAgent: string, touchPoints = 0): Platform {
  return { browser: browserOf(userAgent), system: systemOf(userAgent, touchPoints) };
}

export function ownPlatform(): Platform {
  return platformOf(navigator.userAgent, navigator.maxTouchPoints);
}

function browserOf(userAgent: string): Browser {
  if (/Edg(e|A|iOS)?\//u.test(userAgent)) return 'edge';
  if (/Firefox\/|FxiOS\//u.test(userAgent)) return 'firefox';
  if (/Chrom(e|ium)\/|CriOS\//u.test(userAgent)) return 'chrome';
  return /Safari\//u.test(userAgent) ? 'safari' : 'other';
}

function systemOf(userAgent: string, touchPoints: number): System {
  if (/iPhone|iPad|iPod/u.test(userAgent)) return 'ios';
  if (/Macintosh/u.test(userAgent)) return touchPoints > 1 ? 'ios' : 'macos';
  if (/Android/u.test(userAgent)) return 'android';
  if (/Windows/u.test(userAgent)) return 'windows';
  return /Linux|CrOS|X11/u.test(userAgent) ? 'linux' : 'other';
}
