/**
 * Notes inside a page when each frame of each remote picture was shown, for whoever asks later: requestVideoFrameCallback, which
 * knows nothing of connections, so that a picture on a new connection counts as the same person's picture.
 */
import type { ChromiumPerson } from '../chromium-person.ts';

declare global {
  interface Window {
    /** Milliseconds since 1970 of every frame shown, by the name on its tile (`Ana`, or `Ana's screen`). */
    frameTimes?: Map<string, number[]>;
  }
}

/** Runs in the page before its own scripts. Frames of ten minutes are kept. */
export function installFrameClock(): void {
  const frameTimes = new Map<string, number[]>();
  window.frameTimes = frameTimes;
  const watched = new WeakSet<HTMLVideoElement>();
  const watch = (video: HTMLVideoElement): void => {
    if (watched.has(video)) return;
    watched.add(video);
    const note = (now: number): void => {
      const label = video.closest('[role="group"]:not([data-self])')?.getAttribute('aria-label')?.split(',')[0];
      if (label !== undefined) {
        const times = frameTimes.get(label) ?? [];
        frameTimes.set(label, times);
        times.push(performance.timeOrigin + now);
        if (times.length > 18_000) times.shift();
      }
      video.requestVideoFrameCallback(note);
    };
    video.requestVideoFrameCallback(note);
  };
  const look = (): void => document.querySelectorAll('video').forEach(watch);
  new MutationObserver(look).observe(document, { subtree: true, childList: true });
}

/** When this person was shown frames of the other, milliseconds since 1970, from `since` on. */
export function framesSince(person: ChromiumPerson, label: string, since: number): Promise<number[]> {
  const inPage = ([label, since]: readonly [string, number]) => (window.frameTimes?.get(label) ?? []).filter((time) => time >= since);
  return person.page.evaluate(inPage, [label, since] as const);
}
