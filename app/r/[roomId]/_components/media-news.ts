/** What there is to tell a person about their devices when their state went from one to the next; undefined where nothing is new. */
import type { LocalMediaState } from '#call/call-state';
import type { MediaError } from '#call/media-error';

type Device = 'microphone' | 'camera';

export type MediaNews =
  | { readonly kind: 'failed'; readonly source: Device; readonly error: MediaError }
  | { readonly kind: 'paused'; readonly source: Device }
  | { readonly kind: 'switched'; readonly source: Device; readonly to: string };

const DEVICES = ['microphone', 'camera'] as const;

export function mediaNews(before: LocalMediaState, after: LocalMediaState): MediaNews | undefined {
  for (const source of DEVICES) {
    const state = after[source];
    if (state !== before[source] && state.state === 'failed') return { kind: 'failed', source, error: state.error };
  }
  if (after.paused && after.paused !== before.paused) return { kind: 'paused', ...after.paused };
  return after.switched && after.switched !== before.switched ? { kind: 'switched', ...after.switched } : undefined;
}
