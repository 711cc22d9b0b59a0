/**
 * What browsers have and TypeScript's DOM does not: a track's frames as streams. Chromium has both in the window
 * (mediacapture-transform as of 2021, which it kept); who has neither goes by way of a canvas.
 */
interface TrackStreams {
  readonly MediaStreamTrackProcessor: new (init: { readonly track: MediaStreamTrack; readonly maxBufferSize: number }) => { readonly readable: ReadableStream<VideoFrame> };
  readonly MediaStreamTrackGenerator: new (init: { readonly kind: 'video' }) => MediaStreamTrack & { readonly writable: WritableStream<VideoFrame> };
}

export function trackStreams(): TrackStreams | undefined {
  const scope = globalThis as Partial<TrackStreams>;
  const { MediaStreamTrackProcessor, MediaStreamTrackGenerator } = scope;
  return MediaStreamTrackProcessor && MediaStreamTrackGenerator ? { MediaStreamTrackProcessor, MediaStreamTrackGenerator } : undefined;
}
