/** A camera's picture with another background: the page's side of it. The frames are drawn in background-worker.ts. */
import type { Background } from '../effects-choice.ts';
import type { BackgroundEvents, Treatment } from '../treatment.ts';
import type { FromWorker, ToWorker } from './background-messages.ts';
import { canvasTrack, type CanvasTrack } from './canvas-track.ts';
import { trackStreams } from './insertable.ts';
import { pictureOf } from './pictures.ts';

/** Of cameras that do not tell how many frames a second they make. */
const USUAL_RATE = 24;
/** How long the first frame may take, in milliseconds: on a slow line the code is large. */
const PATIENCE = 60_000;

/** The way that frames go: through the worker as streams, or by a canvas. */
type Way = { readonly track: MediaStreamTrack; readonly canvas?: CanvasTrack };

/** Resolves when the first frame is drawn. Rejects where the code or the picture cannot be fetched, or does not start. */
export async function startBackground(captured: MediaStreamTrack, background: Background, events: BackgroundEvents): Promise<Treatment> {
  const picture = await pictureOf(background);
  const worker = new Worker(new URL('./background-worker.ts', import.meta.url));
  const tell = (message: ToWorker, transfer: Transferable[]) => worker.postMessage(message, transfer);
  const { width = 0, height = 0, frameRate = USUAL_RATE } = captured.getSettings();
  const start = { type: 'start', picture, portrait: height > width, interval: 1_000 / frameRate } as const;
  const way = await begin(captured, start, tell);

  const stop = () => {
    worker.terminate();
    way.canvas?.stop();
    way.track.stop();
  };
  let ready = false;
  try {
    await new Promise<void>((resolve, reject) => {
      const fail = (reason: string) => (ready ? events.onLost() : reject(new Error(reason)));
      worker.onerror = ({ message }) => fail(message);
      worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
        switch (data.type) {
          case 'ready':
            return resolve();
          case 'failed':
            return fail(data.reason);
          case 'slow':
            return events.onSlow();
          case 'tick':
            return void way.canvas?.next((bitmap) => tell({ type: 'bitmap', bitmap }, [bitmap]));
          case 'bitmap':
            way.canvas?.show(data.bitmap);
            return resolve();
          default:
            return data satisfies never;
        }
      };
      // A camera that is stopped while this begins makes no first frame.
      setTimeout(() => reject(new Error('no frame')), PATIENCE);
    });
  } catch (reason) {
    stop();
    throw reason;
  }
  ready = true;
  return { track: way.track, stop };
}

async function begin(
  captured: MediaStreamTrack,
  start: Omit<Extract<ToWorker, { readonly type: 'start' }>, 'streams'>,
  tell: (message: ToWorker, transfer: Transferable[]) => void,
): Promise<Way> {
  const pictures = start.picture ? [start.picture] : [];
  const streams = trackStreams();
  if (!streams) {
    const canvas = await canvasTrack(captured);
    tell(start, pictures);
    return { track: canvas.track, canvas };
  }
  // One frame waits at the most: who is late drops frames rather than falling behind.
  const input = new streams.MediaStreamTrackProcessor({ track: captured, maxBufferSize: 1 }).readable;
  const track = new streams.MediaStreamTrackGenerator({ kind: 'video' });
  const output = track.writable;
  tell({ ...start, streams: { input, output } }, [...pictures, input, output]);
  return { track };
}
