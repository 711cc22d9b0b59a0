/**
 * Where there is no window of our own (Safari, Chromium on phones): the picture of whoever has the stage, in the browser's own
 * picture-in-picture (W3C picture-in-picture), and of the next one when the stage changes.
 */
import type { CallStore } from '#call/call-state';
import { NO_PICTURES, type ShownPictures } from '#call/pictures';
import type { ParticipantId } from '#protocol/participant';
import { participantsOf } from '../use-roster.ts';

const VIEW = 'picture-in-picture';
/** Of no use to ask for more: such a window is small. */
const SMALL_WINDOW = 360;

/** A picture, and whose camera or screen it is where it is one of the others'. */
interface MainPicture {
  readonly stream: MediaStream;
  readonly camera?: ParticipantId;
  readonly screen?: ParticipantId;
}

/** Which picture there is to show now: a screen, else that of whoever has the stage, else anybody's, else one's own. */
export function mainPicture(call: CallStore): MainPicture | undefined {
  const snapshot = call.getSnapshot();
  const others = participantsOf(snapshot);
  const active = call.activeSpeaker.get();
  const { camera } = snapshot.media;
  const inOrder = [...others.filter(({ id }) => id === active), ...others];
  const shared = others.find(({ sending, streams }) => sending.screen && streams.screen);
  if (shared?.streams.screen) return { stream: shared.streams.screen, screen: shared.id };
  const main = inOrder.find(({ sending, streams }) => sending.camera && streams.camera);
  if (main?.streams.camera) return { stream: main.streams.camera, camera: main.id };
  return camera.state === 'on' ? { stream: camera.stream } : undefined;
}

const shownOf = ({ camera, screen }: Partial<MainPicture> = {}): ShownPictures => ({
  cameras: new Map(camera === undefined ? [] : [[camera, { height: SMALL_WINDOW, weight: 'speaker' }]]),
  screens: new Set(screen === undefined ? [] : [screen]),
});

/** Resolves to how it is closed; to undefined where there is nothing to show, or the browser refuses. */
async function openPipVideo(call: CallStore, onClose: () => void): Promise<(() => void) | undefined> {
  const video = document.createElement('video');
  // Sound has elements of its own.
  video.muted = true;
  video.playsInline = true;
  const follow = () => {
    const picture = mainPicture(call);
    call.pictures.show(VIEW, shownOf(picture));
    if (!picture || picture.stream === video.srcObject) return;
    video.srcObject = picture.stream;
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
      call.pictures.show(VIEW, NO_PICTURES);
      onClose();
    },
    { once: true },
  );
  // It may be closed already.
  return () => void document.exitPictureInPicture().catch(() => undefined);
}

/** What is fetched of this file, where it is needed. */
export const pipVideo = { mainPicture, open: openPipVideo };
export type PipVideo = typeof pipVideo;
