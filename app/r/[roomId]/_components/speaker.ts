/** The speaker that this person chose, and how to play on it. */
import { useCallState } from '../_call/call-context.ts';

/** Its id, `''` for the default one: also where the chosen one is gone, or the browser tells of none (Safari). */
export function useSpeaker(): string {
  return useCallState(({ media }) => (media.devices.speaker.some(({ id }) => id === media.chosen.speaker) ? media.chosen.speaker : ''));
}

/** Rejects where the speaker cannot be used, or the browser wants a press by the person first. */
export async function playOn(element: HTMLMediaElement, speaker: string): Promise<void> {
  // Not every browser lets a page choose.
  if ('setSinkId' in element && element.sinkId !== speaker) await element.setSinkId(speaker);
  await element.play();
}
