/**
 * Where there is no window of our own (Safari, Chromium on phones): the picture of whoever has the stage, in the browser's own
 * picture-in-picture (W3C picture-in-picture), and of the next one when the stage changes.
 */
import type { CallStore } from '#call/call-state';
import { participantsOf } from '../use-roster.ts';

/** Whose picture there is to show now: a screen, else whoever has the stage, else anybody, else one's own. */
export function mainPicture(call: CallStore): MediaStream | undefined {
  const snapshot = call.getSnapshot();
  const others = participantsOf(snapshot);
  const active = call.activeSpeaker.get();
  const { camera } = snapshot.media;
  const pictures = [
    ...others.map(({ sending, streams }) => (sending.screen ? streams.screen : undefined)),
    ...[...others.filter(({ id }) => id === active), ...others].map(({ sending, streams }) => (sending.camera ? streams.camera : undefined)),
    camera.state === 'on' ? camera.stream : undefined,
  ];
  return pictures.find((picture) => picture !== undefined);
}

export const hasPipVideo = (): boolean => document.pictureInPictureEnabled && 'requestPictureInPicture' in HTMLVideoElement.prototype;

/** Resolves to how it is closed; to undefined where there is nothing to show, or the browser refuses. */
export async function openPipVideo(call: CallStore, onClose: () => void): Promise<(() => void) | undefined> {
  const video = document.createElement('video');
  // Sound has elements of its own.
  video.muted = true;
  video.playsInline = true;
  const follow = () => {
    const picture = mainPicture(call);
    if (!picture || picture === video.srcObject) return;
    video.srcObject = picture;
    // A picture that is taken away before it plays is followed by another.
    video.play().catch(() => undefined);
  };
  follow();
  // It would wait for a source for ever.
  if (!video.srcObject) return undefined;
  try {
    await video.play();
    await video.requestPictureInPicture();
  } catch {
    return undefined;
  }
  const stops = [call.subscribe(follow), call.activeSpeaker.subscribe(follow)];
  video.addEventListener(
    'leavepictureinpicture',
    () => {
      for (const stop of stops) stop();
      video.srcObject = null;
      onClose();
    },
    { once: true },
  );
  // It may be closed already.
  return () => void document.exitPictureInPicture().catch(() => undefined);
}
